using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>What was decided, by whom, and why. It is sent in full and kept on the page. An appeal may overrule it, once.</summary>
public sealed class Decision
{
    public const int StatementMaxLength = 2_000;

    /// <summary>How long after a decision somebody may appeal against it.</summary>
    public static readonly TimeSpan AppealableFor = TimeSpan.FromDays(183);

    private Decision() { }

    internal Decision(
        Id<ReviewCase> caseId,
        Outcome outcome,
        IReadOnlyList<DecisionReason> reasons,
        string? statement,
        Actor by,
        DateTimeOffset now)
    {
        (CaseId, Outcome, Reasons, Statement, DecidedAt) = (caseId, outcome, reasons, statement, now);
        DecidedBy = by.AccountId!.Value;
    }

    public Id<ReviewCase> CaseId { get; private init; }
    public Outcome Outcome { get; private init; }
    public IReadOnlyList<DecisionReason> Reasons { get; private init; } = [];
    public string? Statement { get; private init; }
    public Id<Account> DecidedBy { get; private init; }
    public DateTimeOffset DecidedAt { get; private init; }
    public DateTimeOffset? OverruledAt { get; private set; }

    /// <summary>The case of the appeal that overruled it.</summary>
    public Id<ReviewCase>? OverruledBy { get; private set; }

    public bool IsOverruled => OverruledAt is not null;

    public bool Holds => Outcome is Outcome.Hold or Outcome.HoldSilently;

    internal void Overrule(Id<ReviewCase> appeal, DateTimeOffset now)
    {
        Rule.Require(!IsOverruled, "This decision has been overruled already.");
        (OverruledBy, OverruledAt) = (appeal, now);
    }
}

/// <summary>One reason: its code, the field it is about (the same id on the review page and the edit page), and a note to the author.</summary>
public sealed record DecisionReason(ReasonCode Code, string? Field, string? Note)
{
    public const int NoteMaxLength = 1_000;
}
