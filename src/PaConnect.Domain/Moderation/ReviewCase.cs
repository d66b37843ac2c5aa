using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// One question for a moderator: may this version be shown, is this report right, may this hold end, was that decision wrong? Its
/// organisation is fixed when it is opened; only passing it on to another changes that. One case of a matter is open per subject; the
/// database holds that too. What the automatic checks noticed are findings: proposals that a person may dismiss.
/// </summary>
public sealed partial class ReviewCase : ITellsHistory
{
    private readonly List<Finding> _findings = [];

    private ReviewCase() { }

    public Id<ReviewCase> Id { get; private init; } = Id<ReviewCase>.New();

    /// <summary>What kind of thing it is about.</summary>
    public CaseKind Kind { get; private init; }

    public CaseMatter Matter { get; private init; }

    /// <summary>The advert's, the profile's, the message's or the sanction's id: which, the kind says.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Which version is asked about; null where the matter is no version.</summary>
    public int? Version { get; private init; }

    /// <summary>The case whose decision led to this one: what an appeal is against, or what a hold came from.</summary>
    public Id<ReviewCase>? FromCaseId { get; private init; }

    public Id<Organisation> OrganisationId { get; private set; }
    public CaseState State { get; private set; }
    public bool IsUrgent { get; private init; }

    /// <summary>The organisation's safeguarding lead, who looks at it first; null where anybody may.</summary>
    public Id<Account>? FirstFor { get; private set; }

    /// <summary>The machine would have passed it; chance chose that a person reads it all the same.</summary>
    public bool IsSample { get; private init; }

    /// <summary>A rule of the checks broke, so nothing it would have found is known: a person must read the whole text.</summary>
    public bool ChecksFailed { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Counted in working hours; every page shows this same time.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public Decision? Decision { get; private set; }
    public IReadOnlyList<Finding> Findings => _findings;
    public Telling Telling { get; } = new();

    /// <summary>A version was sent, and the checks have read it.</summary>
    public static ReviewCase OpenReview(
        CaseKind kind,
        Guid subject,
        int version,
        Organisation organisation,
        bool isUrgent,
        CheckResult checks,
        Actor by,
        DateTimeOffset now,
        bool isSample = false)
    {
        var opened = Open(new ReviewCase
        {
            Kind = kind,
            Matter = CaseMatter.Version,
            SubjectId = subject,
            Version = version,
            OrganisationId = organisation.Id,
            IsUrgent = isUrgent,
            ChecksFailed = checks.Failed,
            IsSample = isSample,
            OpenedAt = now,
            DueAt = organisation.DueAt(CaseMatter.Version, isUrgent, now),
        }, by);
        opened._findings.AddRange(checks.Noticed.Select((noticed, index) => new Finding(opened.Id, index, noticed)));
        return opened;
    }

    /// <summary>Somebody reported a thing. Others who report it while the case waits join it.</summary>
    public static ReviewCase OpenReport(
        CaseKind kind, Guid subject, Organisation organisation, bool isUrgent, Actor by, DateTimeOffset now) =>
        Open(new ReviewCase
        {
            Kind = kind,
            Matter = CaseMatter.Report,
            SubjectId = subject,
            OrganisationId = organisation.Id,
            IsUrgent = isUrgent,
            OpenedAt = now,
            DueAt = organisation.DueAt(CaseMatter.Report, isUrgent, now),
        }, by);

    /// <summary>A thing was held, so a person must end that: this case waits until somebody does. A silent hold is urgent.</summary>
    public static ReviewCase OpenHold(
        ReviewCase from, Organisation organisation, IReadOnlyCollection<Id<Account>> barred, Actor by, DateTimeOffset now)
    {
        Rule.Require(from.Decision is { Holds: true }, "That decision holds nothing.");
        var isSilent = from.Decision.Outcome == Outcome.HoldSilently;
        var lead = organisation.SafeguardingLeadId is { } named && !barred.Contains(named) ? named : (Id<Account>?)null;
        return OpenAfter(from, CaseMatter.Hold, organisation, isSilent, by, now, isSilent ? lead : null);
    }

    /// <summary>Somebody asks for a decision to be looked at again: once, and somebody else decides.</summary>
    public static ReviewCase OpenAppeal(
        ReviewCase against, bool byAuthor, Organisation organisation, Actor by, DateTimeOffset now)
    {
        Rule.Require(against.CanBeAppealed(byAuthor, now), "There is nothing to appeal against here, or the time for it has passed.");
        return OpenAfter(against, CaseMatter.Appeal, organisation, isUrgent: false, by, now);
    }

    /// <summary>Whether this moderator may look at it yet. Once it is late anybody may, so that nothing waits for one person.</summary>
    public bool IsFor(Id<Account>? moderator, DateTimeOffset now) => FirstFor is null || FirstFor == moderator || DueAt < now;

    /// <summary>
    /// The author may appeal against what was taken from them; whoever reported a thing, against nothing being done. Nobody against a
    /// silent hold, because nobody was told of it, nor against an appeal's own decision.
    /// </summary>
    public bool CanBeAppealed(bool byAuthor, DateTimeOffset now) =>
        Matter != CaseMatter.Appeal
        && Decision is { IsOverruled: false } decided
        && (byAuthor ? decided.Outcome is Outcome.Refuse or Outcome.Hold or Outcome.TakeDown : decided.Outcome == Outcome.NoAction)
        && now <= decided.DecidedAt + Decision.AppealableFor;

    /// <summary>Decides, and carries it out. Whoever belongs to the thing, or took the decision appealed against, cannot.</summary>
    public void Decide(
        IModerated subject,
        Outcome outcome,
        IReadOnlyList<DecisionReason> reasons,
        string? statement,
        IReadOnlyCollection<Id<Account>> barred,
        Actor by,
        DateTimeOffset now)
    {
        RequireSubject(subject);
        Rule.Require(State == CaseState.Waiting, "Somebody has decided this case already.");
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can decide a case.");
        RequireSomebodyElse(barred, by);
        Rule.Require(IsFor(by.AccountId, now), "Your safeguarding lead looks at this first.");
        Rule.Require(Outcomes.Of(this).Contains(outcome), "A case like this one cannot be decided that way.");
        Rule.Require(
            !outcome.NeedsReasons() || reasons.Count > 0,
            "Choose at least one reason, so that the author knows what is wrong.");
        Rule.Require(
            reasons.All(reason => reason.Code != ReasonCode.Other || !string.IsNullOrWhiteSpace(reason.Note)),
            "Write a note for the reason \u201cOther\u201d, so that the author knows what is meant.");

        var codes = reasons.Select(reason => reason.Code.ToString()).Distinct().ToList();
        subject.CarryOut(outcome, Version, codes, by, now);

        State = CaseState.Decided;
        Decision = new Decision(Id, outcome, reasons, statement, by, now);
        Telling.Tell(new Told(
            "decided", by, now, outcome.TellsAuthor(), From: "Waiting", To: outcome.ToString(), Version: Version, Codes: codes));
    }

    /// <summary>Decides an appeal. Where it is right, what was decided is undone and marked as overruled, all in one.</summary>
    public void DecideAppeal(
        ReviewCase against,
        IModerated subject,
        Outcome outcome,
        string? statement,
        IReadOnlyCollection<Id<Account>> barred,
        Actor by,
        DateTimeOffset now)
    {
        if (against.Id != FromCaseId)
        {
            throw new ArgumentException("That case is not what this appeal is against.", nameof(against));
        }

        Rule.Require(
            by.AccountId != against.Decision!.DecidedBy, "You took that decision, so somebody else must look at it again.");
        Decide(subject, outcome, [], statement, barred, by, now);
        if (outcome == Outcome.Overrule)
        {
            against.Decision.Overrule(Id, now);
            subject.Undo(against, by, now);
        }
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

    /// <summary>Ends a case that nobody needs to decide any more: its listing has ended, or has a newer version, or is released.</summary>
    public void Close(IModerated subject, Actor by, DateTimeOffset now)
    {
        RequireSubject(subject);
        Rule.Require(State == CaseState.Waiting, "This case has ended already.");
        Rule.Require(
            by.Role is Role.Moderator or Role.Administrator or Role.Machine, "Only a moderator can close a case.");
        Rule.Require(!StillAsks(subject), "This case still waits for a decision.");

        State = CaseState.Closed;
        Telling.Tell(new Told("closed", by, now, From: "Waiting", To: "Closed", Version: Version));
    }

    /// <summary>Whether anybody still has to decide it.</summary>
    public bool StillAsks(IModerated subject) => Matter switch
    {
        CaseMatter.Version => ((IReviewed)subject).Awaits(Version!.Value),
        CaseMatter.Hold => subject.CanBeReleased,
        CaseMatter.Recheck => ((IReviewed)subject).Shows(ShownVersion!.Value),
        CaseMatter.Report or CaseMatter.Appeal => true,
    };

    private static ReviewCase OpenAfter(
        ReviewCase from,
        CaseMatter matter,
        Organisation organisation,
        bool isUrgent,
        Actor by,
        DateTimeOffset now,
        Id<Account>? firstFor = null) =>
        Open(new ReviewCase
        {
            Kind = from.Kind,
            Matter = matter,
            SubjectId = from.SubjectId,
            FromCaseId = from.Id,
            OrganisationId = organisation.Id,
            IsUrgent = isUrgent,
            FirstFor = firstFor,
            OpenedAt = now,
            DueAt = organisation.DueAt(matter, isUrgent, now),
        }, by);

    private static ReviewCase Open(ReviewCase opened, Actor by)
    {
        opened.Telling.Tell(new Told(
            "opened", by, opened.OpenedAt, Notices.Organisation, To: opened.Matter.ToString(), Version: opened.Version));
        return opened;
    }

    private static void RequireSomebodyElse(IReadOnlyCollection<Id<Account>> barred, Actor by) =>
        Rule.Require(
            by.AccountId is { } decider && !barred.Contains(decider),
            "This is your own listing, so somebody else must decide about it.");

    private void RequireSubject(IModerated subject)
    {
        if (subject.ModeratedId != SubjectId)
        {
            throw new ArgumentException("That is not what this case is about.", nameof(subject));
        }
    }
}
