using Microsoft.AspNetCore.Identity;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Accounts;

/// <summary>What is kept of somebody who signs in. The domain knows them by <see cref="AccountId"/> alone.</summary>
public sealed class SignInAccount : IdentityUser<Guid>
{
    public SignInAccount()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    public DateTimeOffset CreatedAt { get; init; }

    public Id<Account> AccountId => new(Id);
}
