using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

/// <summary>The one page that reads and writes it. It is not loaded with the profile, so that no other page can show it.</summary>
public sealed class SexModel(PaConnectDbContext db, CurrentUser user) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public SexForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await user.OwnAssistant.AnyAsync())
        {
            return NotFound();
        }

        var stated = await FindAsync();
        Form = new SexForm { Answer = stated?.Sex.ToString() ?? SexForm.NoAnswer, Seen = stated is null ? 0 : db.Seen(stated) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await user.OwnAssistant.AnyAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new SexForm.Rules()))
        {
            return this.Rejected();
        }

        await SaveAsync();
        this.Say("Saved. Nobody is shown this.");
        return Redirect(Links.Assistants.Profile);
    }

    public async Task ShowWhatIsThereAsync()
    {
        Form.Seen = await FindAsync() is { } stated ? db.Seen(stated) : 0;
        ModelState.Remove("Form.Seen");
    }

    private async Task SaveAsync()
    {
        var stated = await FindAsync();
        if (stated is not null)
        {
            db.Expect(stated, Form.Seen);
        }

        switch (stated, Form.Sex)
        {
            case (null, { } sex):
                db.Add(StatedSex.Of(await user.OwnAssistant.SingleAsync(), sex));
                break;
            case ({ } old, { } sex):
                old.Change(sex);
                break;
            case ({ } old, null):
                db.Remove(old);
                break;
        }

        await db.SaveChangesAsync();
    }

    private Task<StatedSex?> FindAsync() => db.Set<StatedSex>().ThatAreOf(user).SingleOrDefaultAsync();
}

public sealed class SexForm
{
    public const string NoAnswer = "None";

    public string? Answer { get; set; }
    public uint Seen { get; set; }

    /// <summary>Null where they would rather not say.</summary>
    public Sex? Sex => Enum.TryParse<Sex>(Answer, out var sex) ? sex : null;

    public sealed class Rules : AbstractValidator<SexForm>
    {
        private static readonly string[] Answers = [.. Enum.GetNames<Sex>(), NoAnswer];

        public Rules() => RuleFor(form => form.Answer)
            .Must(answer => Answers.Contains(answer)).WithMessage("Choose an answer, or that you would rather not say");
    }
}
