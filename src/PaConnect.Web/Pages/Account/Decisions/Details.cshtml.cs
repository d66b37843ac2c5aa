using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account.Decisions;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public OwnDecision Own { get; private set; } = null!;

    public ReviewCase? Appeal { get; private set; }

    public Decision Decision => Own.Case.Decision!;

    public bool CanAppeal => Own.CanBeAppealed(clock.GetUtcNow());

    public string Sentence => (Own.IsAuthor, Decision.Outcome) switch
    {
        (false, Outcome.NoAction) => "We have read your report. We found nothing that we must act on.",
        (false, _) => "We have read your report, and we have acted on it. Thank you.",
        (true, Outcome.Approve) => "What you sent was approved.",
        (true, Outcome.AskForChanges) => "We asked you to change something.",
        (true, Outcome.Refuse) => "What you sent was refused.",
        (true, Outcome.Hold) => "What you wrote is not on show for now.",
        (true, Outcome.TakeDown) => "What you wrote was taken down.",
        (true, Outcome.Release) => "What you wrote is on show again.",
        (true, Outcome.NoAction or Outcome.HoldSilently or Outcome.Overrule or Outcome.LetStand) => "It was looked at.",
    };

    public async Task<IActionResult> OnGetAsync(Id<ReviewCase> id)
    {
        if (await db.FindOwnDecisionAsync(user, user.AccountId, id) is not { } own)
        {
            return NotFound();
        }

        Own = own;
        Appeal = await db.ReviewCases.AsNoTracking()
            .SingleOrDefaultAsync(c => c.FromCaseId == id && c.Matter == CaseMatter.Appeal);
        return Page();
    }
}
