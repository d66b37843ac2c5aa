using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// One version to be decided about. Its organisation is fixed when the version is sent, and kept. One case is open per subject; the
/// database holds that too. What the automatic checks noticed are findings: proposals that a person may dismiss.
/// </summary>
public sealed class ReviewCase : ITellsHistory
{
    /// <summary>A person looks within this many weekdays. Each organisation's own times come with its settings.</summary>
    public const int WeekdaysToDecide = 2;

    private readonly List<Finding> _findings = [];

    private ReviewCase() { }

    public Id<ReviewCase> Id { get; private init; }
    public CaseKind Kind { get; private init; }

    /// <summary>The advert's or the profile's id: which of the two, the kind says.</summary>
    public Guid SubjectId { get; private init; }

    public int Version { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public CaseState State { get; private set; }
    public bool IsUrgent { get; private init; }

    /// <summary>A rule of the checks broke, so nothing it would have found is known: a person must read the whole text.</summary>
    public bool ChecksFailed { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }
    public DateOnly DueOn { get; private init; }
    public Decision? Decision { get; private set; }
    public IReadOnlyList<Finding> Findings => _findings;
    public Telling Telling { get; } = new();

    public static ReviewCase Open(
        CaseKind kind,
        Guid subject,
        int version,
        Id<Organisation> organisation,
        bool isUrgent,
        CheckResult checks,
        Actor by,
        DateTimeOffset now)
    {
        var opened = new ReviewCase
        {
            Id = Id<ReviewCase>.New(),
            Kind = kind,
            SubjectId = subject,
            Version = version,
            OrganisationId = organisation,
            IsUrgent = isUrgent,
            ChecksFailed = checks.Failed,
            OpenedAt = now,
            DueOn = AddWeekdays(London.DateOf(now), isUrgent ? 1 : WeekdaysToDecide),
        };
        opened._findings.AddRange(checks.Noticed.Select((noticed, index) => new Finding(opened.Id, index, noticed)));
        opened.Telling.Tell(new Told("opened", by, now, Notices.Organisation, Version: version));
        return opened;
    }

    /// <summary>Decides, and carries it out on the listing. Whoever belongs to the listing cannot decide about it.</summary>
    public void Decide(
        IReviewed listing,
        Outcome outcome,
        IReadOnlyList<DecisionReason> reasons,
        string? statement,
        IReadOnlyCollection<Id<Account>> authors,
        Actor by,
        DateTimeOffset now)
    {
        RequireSubject(listing);
        Rule.Require(State == CaseState.Waiting, "Somebody has decided this case already.");
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can decide a case.");
        RequireSomebodyElse(authors, by);
        Rule.Require(
            outcome == Outcome.Approve || reasons.Count > 0,
            "Choose at least one reason, so that the author knows what is wrong.");
        Rule.Require(
            reasons.All(reason => reason.Code != ReasonCode.Other || !string.IsNullOrWhiteSpace(reason.Note)),
            "Write a note for the reason \u201cOther\u201d, so that the author knows what is meant.");

        var codes = reasons.Select(reason => reason.Code.ToString()).Distinct().ToList();
        CarryOut(listing, outcome, codes, by, now);

        State = CaseState.Decided;
        Decision = new Decision(Id, outcome, reasons, statement, by, now);
        Telling.Tell(new Told("decided", by, now, From: "Waiting", To: outcome.ToString(), Version: Version, Codes: codes));
    }

    public void Dismiss(int number, string why, IReadOnlyCollection<Id<Account>> authors, Actor by, DateTimeOffset now)
    {
        var finding = _findings.SingleOrDefault(finding => finding.Number == number);
        Rule.Require(finding is not null, "That finding is not part of this case.");
        Rule.Require(State == CaseState.Waiting, "This case has been decided.");
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can dismiss a finding.");
        RequireSomebodyElse(authors, by);
        finding.Dismiss(why);
        Telling.Tell(new Told("finding dismissed", by, now, Codes: [finding.Code.ToString()]));
    }

    /// <summary>Ends a case that nobody needs to decide any more: its listing has ended, or has a newer version.</summary>
    public void Close(IReviewed listing, Actor by, DateTimeOffset now)
    {
        RequireSubject(listing);
        Rule.Require(State == CaseState.Waiting, "This case has ended already.");
        Rule.Require(
            by.Role is Role.Moderator or Role.Administrator or Role.Machine, "Only a moderator can close a case.");
        Rule.Require(!listing.Awaits(Version), "This version still waits for a decision.");

        State = CaseState.Closed;
        Telling.Tell(new Told("closed", by, now, From: "Waiting", To: "Closed", Version: Version));
    }

    private static void RequireSomebodyElse(IReadOnlyCollection<Id<Account>> authors, Actor by) =>
        Rule.Require(
            by.AccountId is { } decider && !authors.Contains(decider),
            "This is your own listing, so somebody else must decide about it.");

    private void RequireSubject(IReviewed listing)
    {
        if (listing.ReviewedId != SubjectId)
        {
            throw new ArgumentException("That listing is not what this case is about.", nameof(listing));
        }
    }

    private void CarryOut(IReviewed listing, Outcome outcome, List<string> codes, Actor by, DateTimeOffset now)
    {
        switch (outcome)
        {
            case Outcome.Approve:
                listing.Approve(Version, by, now);
                break;
            case Outcome.AskForChanges:
                listing.AskForChanges(Version, codes, by, now);
                break;
            case Outcome.Refuse:
                listing.Refuse(Version, codes, by, now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }

    private static DateOnly AddWeekdays(DateOnly from, int days)
    {
        var date = from;
        for (var left = days; left > 0; left -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1)
        {
            date = date.AddDays(1);
        }

        return date;
    }
}

public enum CaseKind
{
    JobAdvert,
    AssistantProfile,
}

public enum CaseState
{
    Waiting,
    Decided,
    Closed,
}

public enum Outcome
{
    Approve,
    AskForChanges,
    Refuse,
}

/// <summary>
/// Whose turn it is: one row per case. It runs out by itself, so a moderator who is called away blocks nobody; claiming is one
/// conditional statement in the database, so that of many who try at once one succeeds.
/// </summary>
public sealed class CaseClaim
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private CaseClaim() { }

    public Id<ReviewCase> CaseId { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
}

/// <summary>What was decided, by whom, and why. It is sent in full and kept on the page.</summary>
public sealed class Decision
{
    public const int StatementMaxLength = 2_000;

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
}

/// <summary>One reason: its code, the field it is about (the same id on the review page and the edit page), and a note to the author.</summary>
public sealed record DecisionReason(ReasonCode Code, string? Field, string? Note)
{
    public const int NoteMaxLength = 1_000;
}
