using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.AreaRequests;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<AreaRequest> Id { get; set; }

    public AreaRequest Asked { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public string StateInWords => Asked.State switch
    {
        AreaRequestState.Waiting => "It waits for a decision.",
        AreaRequestState.Granted => $"It was granted on {DecidedOn}.",
        AreaRequestState.Refused => $"It was refused on {DecidedOn}.",
        AreaRequestState.Withdrawn => $"It was withdrawn on {DecidedOn}.",
    };

    private string DecidedOn => Asked.DecidedAt is { } at ? $"{London.At(at):d MMMM yyyy}" : "";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostGrantAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Asked.Grant(Organisation, user.AsAdministrator(), clock.GetUtcNow());
        return await SavedAsync("Granted. Whoever asked is told.");
    }

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new AnswerForm.Rules()))
        {
            return this.Rejected();
        }

        Asked.Refuse(Form.Answer!, user.AsAdministrator(), clock.GetUtcNow());
        return await SavedAsync("Refused. Whoever asked is told why.");
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<IActionResult> SavedAsync(string said)
    {
        await db.SaveChangesAsync();
        this.Say(said);
        return Redirect(Links.Admin.Organisation(Organisation.Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.AreaRequests.SingleOrDefaultAsync(request => request.Id == Id) is not { } asked)
        {
            return false;
        }

        (Asked, Organisation) = (asked, await db.Organisations.Include(o => o.Area).SingleAsync(o => o.Id == asked.OrganisationId));
        return true;
    }

    public sealed class AnswerForm
    {
        public string? Answer { get; set; }

        public sealed class Rules : AbstractValidator<AnswerForm>
        {
            public Rules() => RuleFor(form => form.Answer)
                .IsRequired("why not")
                .MaximumLength(AreaRequest.WordsMaxLength).WithMessage("Why not must be {MaxLength} characters or fewer");
        }
    }
}
