using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>What the author or the reporter says against a decision. Its own case asks somebody else about it.</summary>
public sealed class Appeal
{
    public const int WordsMaxLength = 2_000;

    private Appeal() { }

    public Appeal(ReviewCase reviewCase, string words, Id<Account> by, DateTimeOffset now)
    {
        if (reviewCase.Matter != CaseMatter.Appeal)
        {
            throw new ArgumentException("An appeal has a case of its own.", nameof(reviewCase));
        }

        (CaseId, AgainstCaseId, Words, MadeBy, MadeAt) = (reviewCase.Id, reviewCase.FromCaseId, words, by, now);
    }

    public Id<ReviewCase> CaseId { get; private init; }

    /// <summary>The case whose decision it is against; null where it is against a sanction, which the case names as its subject.</summary>
    public Id<ReviewCase>? AgainstCaseId { get; private init; }

    public string Words { get; private init; } = "";
    public Id<Account> MadeBy { get; private init; }
    public DateTimeOffset MadeAt { get; private init; }
}
