using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public const int MostShown = 50;

    public IReadOnlyList<CaseRow> Cases { get; private set; } = [];

    public int Waiting { get; private set; }

    public int Late { get; private set; }

    public bool IsLead { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostNextAsync()
    {
        if (await db.ClaimNextAsync(user.Organisations, user.AccountId, clock.GetUtcNow()) is { } next)
        {
            return Redirect(Links.Moderation.Case(next));
        }

        this.Say("There is no case that you can take now.");
        return Redirect(Links.Moderation.Queue);
    }

    public async Task<IActionResult> OnPostOpenAsync(Id<ReviewCase> id)
    {
        var opened = db.ReviewCases.Where(c => c.Id == id && user.Organisations.Contains(c.OrganisationId));
        if (!await opened.AnyAsync())
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        if (await (await db.ThatMayBeDecidedByAsync(opened, user.AccountId, now)).AnyAsync())
        {
            // Where somebody else was quicker, the page of the case says so.
            await db.ClaimAsync(id, user.AccountId, now);
        }

        return Redirect(Links.Moderation.Case(id));
    }

    private async Task LoadAsync()
    {
        var now = clock.GetUtcNow();
        var own = await db.OwnSubjectsAsync(user.AccountId);
        var waiting = db.ReviewCases.ThatWaitFor(user.Organisations).ThatAreNoSecretTo(own);
        Waiting = await waiting.CountAsync();
        Late = await waiting.CountAsync(c => c.DueAt < now);
        var cases = await db.QueueAsync(user.Organisations, own, now, MostShown);
        var titles = await CaseTitles.OfAsync(db, cases);
        Cases = [.. cases.Select(c => new CaseRow(
            c, titles[c.Id], c.DueAt < now, own.Contains(c.SubjectId), HolderOf(c)))];
        IsLead = await user.LedOrganisations.AnyAsync();
    }

    private string? HolderOf(WaitingCase waiting) => waiting switch
    {
        { HeldBy: null } => null,
        { HeldBy: var holder } when holder == user.AccountId => "You",
        _ => $"Somebody else until {London.At(waiting.HeldUntil!.Value):HH:mm}",
    };

    public sealed record CaseRow(WaitingCase Case, string Title, bool IsLate, bool IsOwn, string? Holder)
    {
        public bool CanBeOpened => !IsOwn;
    }
}
