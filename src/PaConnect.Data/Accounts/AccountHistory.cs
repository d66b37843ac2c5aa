using PaConnect.Data.History;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Accounts;

public static class AccountHistory
{
    /// <summary>What somebody did to how they sign in, for the history. It is saved with the act.</summary>
    public static void TellOfAccount(this PaConnectDbContext db, SignInAccount account, string verb, DateTimeOffset now) =>
        db.Add(new HistoryRow(nameof(Account), account.Id, new Told(verb, new Actor(Role.AccountHolder, account.AccountId), now)));
}
