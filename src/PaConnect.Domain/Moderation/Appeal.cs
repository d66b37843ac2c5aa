using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>What the author or the reporter says against a decision. Its own case asks somebody else about it.</summary>
public sealed class Appeal
{
    public const int WordsMaxLength = 2_000;

    private Appeal() { }

    /// <param name="reviewCase">The case that asks about it.</param>
    /// <param name="words">Why the decision is wrong.</param>
    /// <param name="by">Who appeals; null for a stranger.</param>
    /// <param name="now">When.</param>
    /// <param name="report">A stranger's report, which knows where they hear of it.</param>
    public Appeal(ReviewCase reviewCase, string words, Id<Account>? by, DateTimeOffset now, Id<Report>? report = null)
    {
        if (reviewCase.Matter != CaseMatter.Appeal)
        {
            throw new ArgumentException("An appeal has a case of its own.", nameof(reviewCase));
        }

        if (by is null && report is null)
        {
            throw new ArgumentException("Somebody must hear of the answer.", nameof(by));
        }

        (CaseId, AgainstCaseId, Words, MadeAt) = (reviewCase.Id, reviewCase.FromCaseId, words, now);
        (MadeBy, ReportId) = (by, report);
    }

    public Id<ReviewCase> CaseId { get; private init; }

    /// <summary>The case whose decision it is against; null where it is against a sanction, which the case names as its subject.</summary>
    public Id<ReviewCase>? AgainstCaseId { get; private init; }

    public string Words { get; private init; } = "";

    /// <summary>Null for a stranger.</summary>
    public Id<Account>? MadeBy { get; private init; }

    /// <summary>The report that a stranger had made; null for whoever has an account.</summary>
    public Id<Report>? ReportId { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }
}
