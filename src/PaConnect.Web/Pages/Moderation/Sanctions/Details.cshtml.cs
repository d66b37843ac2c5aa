using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Sanctions;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public Sanction Sanction { get; private set; } = null!;

    public bool IsInForce => Sanction.IsInForceOn(clock.Today());

    public bool CanBeLifted => Sanction.CanBeLiftedBy(user.AccountId, Barred, clock.Today());

    public Id<Domain.Common.Account> Reader => user.AccountId;

    /// <summary>The case of the appeal, where the reader's organisation has it.</summary>
    public Id<ReviewCase>? OpenAppeal => Appeal is { } one && IsTheirAppeal ? one.Id : null;

    public string AppealInWords => Appeal switch
    {
        null => "None",
        { State: CaseState.Waiting } => "Somebody else looks at it again",
        { Decision.Outcome: Outcome.Overrule } => "It was right",
        _ => "It was not right, so this stands",
    };

    private ReviewCase? Appeal { get; set; }

    private bool IsTheirAppeal { get; set; }

    private IReadOnlyCollection<Id<Domain.Common.Account>> Barred { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<Sanction> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Sanction> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var (by, now) = (user.AsModerator(Sanction.OrganisationId), clock.GetUtcNow());
        Sanction.LiftIt(Barred, by, now);
        await db.HoldOrReleaseForAsync(Sanction, by, now);
        await db.SaveChangesAsync();

        this.Say("Lifted. The person is told by e-mail.");
        return Redirect(Links.Moderation.Sanction(id));
    }

    private async Task<bool> LoadAsync(Id<Sanction> id)
    {
        var mine = user.Organisations;
        if (await db.Sanctions.SingleOrDefaultAsync(s => s.Id == id && mine.Contains(s.OrganisationId)) is not { } sanction)
        {
            return false;
        }

        (Sanction, Barred) = (sanction, await db.BarredFromAsync(sanction));
        Appeal = await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == sanction.AppealCaseId);
        IsTheirAppeal = await mine.ContainsAsync(Appeal is null ? default : Appeal.OrganisationId);
        return true;
    }
}
