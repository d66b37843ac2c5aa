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

/// <summary>What one section of an advert asks. Nothing in it is required, because a half-filled page may be saved.</summary>
public interface ISectionForm<TForm>
{
    uint Seen { get; set; }

    static abstract TForm From(JobAdvertDetails details);

    static abstract AbstractValidator<TForm> RulesOn(DateOnly today);

    /// <summary>The details with this section as it was typed. Only for a form that its rules accept.</summary>
    JobAdvertDetails ChangeIn(JobAdvertDetails details);
}

/// <summary>A form with rows to fill in, which can show more of them without script.</summary>
public interface IHaveRows
{
    /// <summary>The first box of the row that would come next; null where there are as many as there may be.</summary>
    string? NextBox { get; }

    void AddRows();
}

/// <summary>
/// One section of an advert: a page that saves on its own and leads back to the list of sections. All seven do the same, so the steps
/// are here, and each page is its form.
/// </summary>
public abstract class SectionModel<TForm>(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : PageModel, IShowWhatIsThere
    where TForm : class, ISectionForm<TForm>, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    /// <summary>Sent by the button that asks for another row: the page comes back with what was typed, and nothing is saved.</summary>
    [BindProperty]
    public string? More { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public JobAdvertDetails? WhatIsThere { get; private set; }

    protected DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = TForm.From(Advert.Details);
        Form.Seen = db.Seen(Advert);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (More is not null && Form is IHaveRows rows)
        {
            rows.AddRows();
            return Page();
        }

        if (!this.Accepts(Form, TForm.RulesOn(Today)) || await ReadAsync() is not { } details)
        {
            return this.Rejected();
        }

        db.Expect(Advert, Form.Seen);
        Advert.Revise(details, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Employers.Advert(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        (WhatIsThere, Form.Seen) = (Advert.Details, db.Seen(Advert));
        ModelState.Remove("Form.Seen");
    }

    /// <summary>What to save; nothing, with the error in ModelState, when something typed turns out to be of no use after all.</summary>
    protected virtual Task<JobAdvertDetails?> ReadAsync() => Task.FromResult<JobAdvertDetails?>(Form.ChangeIn(Advert.Details));

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return false;
        }

        Advert = advert;
        return true;
    }
}
