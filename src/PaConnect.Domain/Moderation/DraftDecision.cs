using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// What a moderator has typed about a case and not decided yet. It is kept when they let the case go or their claim runs out, so that
/// being called away costs nobody their words. Only they read it.
/// </summary>
public sealed class DraftDecision
{
    private DraftDecision() { }

    public DraftDecision(Id<ReviewCase> caseId, Id<Account> by) => (CaseId, AccountId) = (caseId, by);

    public Id<ReviewCase> CaseId { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public IReadOnlyList<DraftReason> Reasons { get; private set; } = [];
    public string? Statement { get; private set; }
    public DateTimeOffset SavedAt { get; private set; }

    public void Keep(IReadOnlyList<DraftReason> reasons, string? statement, DateTimeOffset now) =>
        (Reasons, Statement, SavedAt) = (reasons, statement, now);
}

/// <summary>A reason as far as it was typed.</summary>
public sealed record DraftReason(ReasonCode? Code, string? Field, string? Note);
