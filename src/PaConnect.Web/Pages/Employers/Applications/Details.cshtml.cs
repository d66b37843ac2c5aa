using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Applications;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public MessageForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    public Application Application => Hire.Application;

    public IReadOnlyList<ThreadLine> Thread { get; private set; } = [];

    public Id<Contract>? Contract { get; private set; }

    public bool MayContract { get; private set; }

    private Actor By => user.AsEmployer(Application.EmployerId);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostOpenAsync() => ActAsync(now => Application.SeeIt(By, now), null);

    public Task<IActionResult> OnPostShortlistAsync() =>
        ActAsync(now => Application.ShortlistIt(By, now), $"On your shortlist.");

    public async Task<IActionResult> OnPostMessageAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new MessageForm.Rules()))
        {
            return this.Rejected();
        }

        if (Form.MustBeAskedAbout(Application))
        {
            ModelState.AddModelError("Form.Text", Form.Warning);
            return this.Rejected();
        }

        db.Add(Application.Write(Form.Text!, By, clock.GetUtcNow(), Form.NewId));
        await db.SaveChangesAsync();

        this.Say("Your message is sent.");
        return Redirect(Links.Hiring.Application(Id));
    }

    public async Task<IActionResult> OnPostContractAsync()
    {
        if (!await LoadAsync() || !MayContract)
        {
            return NotFound();
        }

        var contract = Domain.Contracts.Contract.Begin(
            Application, Hire.Job, Hire.Employer, Hire.Assistant, By, clock.GetUtcNow());
        db.Add(contract);
        await db.SaveChangesAsync();

        return Redirect(Links.Hiring.Contract(contract.Id));
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<IActionResult> ActAsync(Action<DateTimeOffset> act, string? said)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        act(clock.GetUtcNow());
        await db.SaveChangesAsync();

        if (said is not null)
        {
            this.Say(said);
        }

        return Redirect(Links.Hiring.Application(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatMay(user, Scopes.Hire), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        Thread = await db.ReadThreadAsync(hire, Role.Employer);
        MayContract = await db.Employers.ThatMay(user, Scopes.SignContracts).AnyAsync(e => e.Id == hire.Employer.Id);
        Contract = await db.Contracts.ThatMay(user, Scopes.SignContracts)
            .Where(contract => contract.ApplicationId == Id && contract.State != ContractState.Cancelled)
            .Select(contract => (Id<Contract>?)contract.Id).SingleOrDefaultAsync();
        return true;
    }
}
