using System.Security.Cryptography;
using System.Text.Json;
using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// What was sent to be checked, frozen. Review, comparison and publication are always of a version, never of the draft, so nobody can
/// change what a moderator has approved.
/// </summary>
public abstract class ListingVersion
{
    public int Number { get; protected init; }

    /// <summary>SHA-256 of the details as JSON, in hexadecimal, as they were sent.</summary>
    public string Hash { get; protected init; } = "";

    public Review Review { get; private set; } = Review.Waiting;
    public DateTimeOffset SentAt { get; protected init; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The same of the details as read today, so that a question added to every listing since makes no old version look changed.</summary>
    internal abstract string HashOfDetails { get; }

    internal void Decide(Review review, DateTimeOffset now)
    {
        Rule.Require(Review == Review.Waiting, "This version has been decided already.");
        (Review, DecidedAt) = (review, now);
    }

    internal void Overrule(DateTimeOffset now) => (Review, DecidedAt) = (Review.Approved, now);
}

public abstract class ListingVersion<TDetails> : ListingVersion
    where TDetails : class
{
    public TDetails Details { get; protected init; } = null!;

    internal override string HashOfDetails => HashOf(Details);

    public static string HashOf(TDetails details) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(details, DomainJson.Options)));
}

/// <summary>What became of a version.</summary>
public enum Review
{
    Waiting,
    ChangesAsked,
    Approved,
    Refused,
    Superseded,
}
