using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public const int MostShown = 20;

    public string Email { get; private set; } = "";

    /// <summary>What moderators did about this person, the newest first.</summary>
    public IReadOnlyList<Sanction> Sanctions { get; private set; } = [];

    /// <summary>What moderators decided against what this person wrote.</summary>
    public IReadOnlyList<ReviewCase> Decisions { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var id = user.AccountId.Value;
        Email = await db.Users.Where(account => account.Id == id).Select(account => account.Email!).SingleAsync();
        Sanctions = await db.Sanctions.AsNoTracking().Of(user.AccountId)
            .OrderByDescending(sanction => sanction.GivenAt).ThenBy(sanction => sanction.Id).Take(MostShown).ToListAsync();
        Decisions = await db.DecisionsAgainstAsync(user, user.AccountId, clock.GetUtcNow(), MostShown);
    }
}
