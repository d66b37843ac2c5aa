using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register.Seen;

public sealed class EndModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    /// <summary>Why a person ends one; the others are the machine's.</summary>
    public static readonly IReadOnlyList<SeenEnd> Reasons = [SeenEnd.NoLongerTrue, SeenEnd.Mistake, SeenEnd.PersonAsked];

    [BindProperty]
    public EndForm Form { get; set; } = new();

    public SeenOriginal Seen { get; private set; } = null!;

    public Id<AssistantProfile> Profile { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<SeenOriginal> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<SeenOriginal> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new EndForm.Rules()))
        {
            return this.Rejected();
        }

        Seen.EndIt(Form.Why!.Value, user.AsModerator(Seen.OrganisationId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Ended. The PA is told by e-mail.");
        return Redirect(Links.Moderation.Seen(Profile));
    }

    private async Task<bool> LoadAsync(Id<SeenOriginal> id)
    {
        var own = user.OwnAssistant;
        var found = await db.SeenOriginals.SingleOrDefaultAsync(
            seen => seen.Id == id && user.Organisations.Contains(seen.OrganisationId) && !own.Contains(seen.AssistantId));
        if (found is null)
        {
            return false;
        }

        Seen = found;
        Profile = await db.AssistantProfiles.Where(p => p.AssistantId == found.AssistantId).Select(p => p.Id).SingleOrDefaultAsync();
        return true;
    }

    public sealed class EndForm
    {
        public SeenEnd? Why { get; set; }

        public sealed class Rules : AbstractValidator<EndForm>
        {
            public Rules() => RuleFor(form => form.Why)
                .Must(why => why is { } chosen && Reasons.Contains(chosen)).WithMessage("Choose why it ends");
        }
    }
}
