using System.Security.Cryptography;
using System.Text.Json;
using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// What was sent to be checked, frozen. Review, comparison and publication are always of a version, never of the draft, so nobody can
/// change what a moderator has approved.
/// </summary>
public abstract class ListingVersion<TDetails>
    where TDetails : class
{
    public int Number { get; protected init; }
    public TDetails Details { get; protected init; } = null!;

    /// <summary>SHA-256 of the details as JSON, in hexadecimal. It stays when retention has emptied the details.</summary>
    public string Hash { get; protected init; } = "";

    public Review Review { get; private set; } = Review.Waiting;
    public DateTimeOffset SentAt { get; protected init; }
    public DateTimeOffset? DecidedAt { get; private set; }

    public static string HashOf(TDetails details) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(details, DomainJson.Options)));

    internal void Decide(Review review, DateTimeOffset now)
    {
        Rule.Require(Review == Review.Waiting, "This version has been decided already.");
        (Review, DecidedAt) = (review, now);
    }
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

/// <summary>A listing that a moderator decides about: an advert or a profile.</summary>
public interface IReviewed
{
    /// <summary>Its id, as a case knows it.</summary>
    Guid ReviewedId { get; }

    /// <summary>Whether this version still waits for a decision: it is the newest, and the listing has not ended.</summary>
    bool Awaits(int version);

    void Approve(int version, Actor by, DateTimeOffset now);

    void AskForChanges(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now);

    void Refuse(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now);
}
