using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PrivateModel(PaConnectDbContext db, CurrentUser user, PrivateNotes notes) : PageModel, IShowWhatIsThere
{
    private const int MostReaders = 100;

    [BindProperty]
    public PrivateForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public string? SavedText { get; private set; }

    public IReadOnlyList<(string Name, DateTimeOffset At)> Readers { get; private set; } = [];

    public bool HasEnded => !Advert.CanBeRevised;

    private JobAdvert Advert { get; set; } = null!;

    private PrivateNote? Note { get; set; }

    private Actor By => user.AsEmployer(Advert.EmployerId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = new PrivateForm { Text = await notes.OpenAsync(Note, By), Seen = Note is null ? 0 : db.Seen(Note) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new PrivateForm.Rules()))
        {
            return this.Rejected();
        }

        if (Note is { } before)
        {
            db.Expect(before, Form.Seen);
        }

        var note = Note ?? db.Add(PrivateNote.Begin(Advert)).Entity;
        notes.Keep(note, Advert, Form.Text, By);
        await db.SaveChangesAsync();

        this.Say(Form.Text is null ? "Saved. There is no private note now." : "Saved. Only the PAs on your shortlist can read it.");
        return Redirect(Links.Employers.Advert(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        (SavedText, Form.Seen) = (await notes.OpenAsync(Note, By), Note is null ? 0 : db.Seen(Note));
        ModelState.Remove("Form.Seen");
    }

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return false;
        }

        Advert = advert;
        Note = await db.PrivateNotes.SingleOrDefaultAsync(note => note.AdvertId == Id);
        Readers = Note is null ? [] : await ReadersOfAsync(Note.Id);
        return true;
    }

    private async Task<IReadOnlyList<(string Name, DateTimeOffset At)>> ReadersOfAsync(Id<PrivateNote> note)
    {
        var views = await db.PrivateNoteViews.AsNoTracking()
            .Where(view => view.NoteId == note && view.Role == Role.Assistant)
            .Join(db.PersonalAssistants, view => view.AccountId, a => a.AccountId, (view, assistant) => new { view.ViewedAt, assistant })
            .OrderByDescending(one => one.ViewedAt)
            .Take(MostReaders)
            .ToListAsync();
        return [.. views.Select(one => (one.assistant.ShownName, one.ViewedAt))];
    }

    public sealed class PrivateForm
    {
        public string? Text { get; set; }
        public uint Seen { get; set; }

        public sealed class Rules : AbstractValidator<PrivateForm>
        {
            public Rules() => RuleFor(form => form.Text)
                .MaximumLength(PrivateNote.TextMaxLength).WithMessage("Private note must be {MaxLength} characters or fewer");
        }
    }
}
