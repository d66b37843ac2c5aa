using Microsoft.AspNetCore.Identity;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Accounts;

/// <summary>What is kept of somebody who signs in. The domain knows them by <see cref="AccountId"/> alone.</summary>
public sealed class SignInAccount : IdentityUser<Guid>
{
    public const int GoingToMaxLength = 200;

    public SignInAccount()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString();
    }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The address they want to have instead, until they have shown that it is theirs.</summary>
    public string? NewEmail { get; set; }

    /// <summary>The page of ours they were on their way to when they registered; forgotten when they choose their first password.</summary>
    public string? GoingTo { get; set; }

    public Id<Account> AccountId => new(Id);
}
