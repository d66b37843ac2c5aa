using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Team;

/// <summary>For team leads: the cases of the organisations that they lead, and who is at work on them.</summary>
public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    public const int MostShown = 100;

    public IReadOnlyList<CaseRow> Cases { get; private set; } = [];

    public int Waiting { get; private set; }

    public int Late { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostFreeAsync(Id<ReviewCase> id)
    {
        var now = clock.GetUtcNow();
        if (await db.LedCaseAsync(user, id) is not { State: CaseState.Waiting } found || !await LoadAsync())
        {
            return NotFound();
        }

        if (await db.CaseClaims.SingleOrDefaultAsync(claim => claim.CaseId == id && claim.ExpiresAt > now) is not { } claim)
        {
            this.Say("Nobody holds this case any more.");
            return Redirect(Links.Moderation.Team);
        }

        found.FreeFrom(claim, user.AsModerator(found.OrganisationId), now);
        db.Remove(claim);
        await db.SaveChangesAsync();

        this.Say("Others can take this case now. What was typed is kept for whoever typed it.");
        return Redirect(Links.Moderation.Team);
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<bool> LoadAsync()
    {
        var (led, now) = (user.LedOrganisations, clock.GetUtcNow());
        var passing = await db.Organisations.AsNoTracking().IgnoreAutoIncludes().Where(o => led.Contains(o.Id))
            .Select(o => new { o.Id, Passes = o.PartnerId != null || !o.IsPlatform })
            .ToDictionaryAsync(o => o.Id, o => o.Passes);
        if (passing.Count == 0)
        {
            return false;
        }

        var own = await db.OwnSubjectsAsync(user.AccountId);
        var waiting = db.ReviewCases.ThatWaitFor(led).ThatAreNoSecretTo(own);
        Waiting = await waiting.CountAsync();
        Late = await waiting.CountAsync(c => c.DueAt < now);
        var cases = await db.QueueAsync(led, own, now, MostShown);
        var titles = await CaseTitles.OfAsync(db, cases);
        var holders = cases.Select(c => c.HeldBy?.Value).OfType<Guid>().ToList();
        var emails = await db.Users.Where(a => holders.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Email);
        Cases = [.. cases.Select(c => new CaseRow(
            c,
            titles[c.Id],
            c.HeldBy is { } holder ? emails.GetValueOrDefault(holder.Value) ?? "Somebody" : null,
            c.DueAt < now,
            passing[c.OrganisationId]))];
        return true;
    }

    public sealed record CaseRow(WaitingCase Case, string Title, string? Holder, bool IsLate, bool CanBePassedOn);
}
