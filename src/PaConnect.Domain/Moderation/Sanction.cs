using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// What a moderator does about a person rather than about one thing of theirs. The steps are a ladder with gaps: the next is at most
/// one above the highest of the last twelve months, whoever gave that, so that nobody is shut out before they were told and had time
/// to change. Danger cannot wait for that: for safety, exploitation or a scam a moderator may go straight to a pause or a suspension.
/// A lifted step still counts, because it was right when it was given; an overruled one does not. Only a person gives or lifts one.
/// </summary>
public sealed class Sanction : ITellsHistory, IModerated
{
    public const int WordsMaxLength = 2_000;

    /// <summary>The longest that one may last, in days.</summary>
    public const int MostDays = 365;

    /// <summary>How many months a step is remembered on the ladder.</summary>
    public const int MonthsRemembered = 12;

    private static readonly ReasonCode[] _dangers = [ReasonCode.SafetyRisk, ReasonCode.SexualOrExploit, ReasonCode.FeeOrScam];

    private Sanction() { }

    public Id<Sanction> Id { get; private init; }
    public Id<Account> AccountId { get; private init; }

    /// <summary>The case it came from.</summary>
    public Id<ReviewCase> CaseId { get; private init; }

    public Id<Organisation> OrganisationId { get; private init; }
    public SanctionStep Step { get; private init; }
    public SanctionScope Scope { get; private init; }
    public ReasonCode Reason { get; private init; }

    /// <summary>What the moderator says to the person, in full.</summary>
    public string Words { get; private init; } = "";

    /// <summary>The last day: a London date, whose whole day counts.</summary>
    public DateOnly UntilOn { get; private init; }

    public Id<Account> GivenBy { get; private init; }
    public DateTimeOffset GivenAt { get; private init; }
    public SanctionEnd? End { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The case of the appeal against it: there may be one.</summary>
    public Id<ReviewCase>? AppealCaseId { get; private set; }

    public Telling Telling { get; } = new();

    public bool HasEnded => EndedAt is not null;

    Guid IModerated.ModeratedId => Id.Value;

    bool IModerated.CanBeReleased => false;

    bool IModerated.IsHeldSilently => false;

    /// <summary>Whether a moderator may give one from this case now: it is decided, or they hold it, and it is not secret.</summary>
    public static bool CanBeGivenFrom(ReviewCase from, IModerated subject, Id<Account>? claimedBy, Id<Account> moderator) =>
        !IsSecret(from, subject) && IsTheirs(from, claimedBy, moderator) && from.Kind != CaseKind.Sanction;

    /// <param name="person">Whom it is for, and what they were given before.</param>
    /// <param name="terms">What is given, and why.</param>
    /// <param name="from">The case that shows why.</param>
    /// <param name="subject">What the case is about.</param>
    /// <param name="authors">Who belongs to what the case is about.</param>
    /// <param name="claimedBy">Who holds the case now, where somebody does.</param>
    /// <param name="by">The moderator.</param>
    /// <param name="now">When.</param>
    public static Sanction Give(
        SanctionedPerson person,
        SanctionTerms terms,
        ReviewCase from,
        IModerated subject,
        IReadOnlyCollection<Id<Account>> authors,
        Id<Account>? claimedBy,
        Actor by,
        DateTimeOffset now)
    {
        Rule.Require(
            by is { Role: Role.Moderator or Role.Administrator, AccountId: not null }, "Only a moderator can do this, never a machine.");
        Rule.Require(by.OrganisationId == from.OrganisationId, "This case belongs to another organisation.");
        Rule.Require(from.Kind != CaseKind.Sanction, "This case is about what a person was given already. Decide the case.");
        Rule.Require(!IsSecret(from, subject), "This hold is secret, so the author must not hear of anything yet.");
        Rule.Require(
            IsTheirs(from, claimedBy, by.AccountId!.Value), "Take this case first, so that nobody else is working on it.");
        Rule.Require(by.AccountId != person.AccountId, "You cannot do this to yourself.");
        Rule.Require(
            !authors.Contains(by.AccountId.Value), "This is your own listing, so somebody else must decide about it.");
        Rule.Require(authors.Contains(person.AccountId), "This case is not about that person.");
        Rule.Require(
            !person.IsColleague, "This person works for your organisation. Pass the case on, so that others decide.");
        RequireSense(terms, London.DateOf(now));
        Rule.Require(
            !person.Earlier.Any(one => one.CaseId == from.Id && (one.Step >= terms.Step || !MaySkip(terms))),
            "This person got something because of this case already. The next step needs a newer case.");
        var highest = HighestNow(person.Earlier, from, now);
        Rule.Require(
            terms.Step <= highest || MaySkip(terms),
            $"The highest step that you can take now is “{highest.Label()}”. "
            + "Only danger, exploitation or a scam can lead to a pause or a suspension at once.");

        var given = new Sanction
        {
            Id = Id<Sanction>.New(),
            AccountId = person.AccountId,
            CaseId = from.Id,
            OrganisationId = from.OrganisationId,
            Step = terms.Step,
            Scope = terms.Scope,
            Reason = terms.Reason,
            Words = terms.Words,
            UntilOn = terms.UntilOn,
            GivenBy = by.AccountId.Value,
            GivenAt = now,
        };
        given.Telling.Tell(new Told(
            "given", by, now, Notices.Author, To: terms.Step.ToString(), Codes: [terms.Reason.ToString(), terms.Scope.ToString()]));
        return given;
    }

    /// <summary>
    /// The highest step that the ladder allows without danger: one above the highest that is remembered, where this case was opened
    /// after that was given. What was known before says nothing of whether the person has changed.
    /// </summary>
    public static SanctionStep HighestNow(IEnumerable<Sanction> earlier, ReviewCase from, DateTimeOffset now)
    {
        var since = now.AddMonths(-MonthsRemembered);
        var next = earlier.Where(one => one.End != SanctionEnd.Overruled && one.GivenAt > since)
            .Select(one => one.CaseId != from.Id && one.GivenAt <= from.OpenedAt ? (int)one.Step + 1 : (int)one.Step)
            .DefaultIfEmpty((int)SanctionStep.Advice).Max();
        return (SanctionStep)Math.Min(next, (int)SanctionStep.Suspend);
    }

    public bool IsInForceOn(DateOnly today) => !HasEnded && UntilOn >= today;

    public bool Covers(SanctionScope scope) => Scope == SanctionScope.Everything || Scope == scope;

    /// <summary>Whether nothing new of this kind may be sent or shown while it lasts.</summary>
    public bool Pauses(SanctionScope scope) => Step is SanctionStep.Pause or SanctionStep.Suspend && Covers(scope);

    /// <summary>What the person reads who tries it all the same.</summary>
    public string Refusal => $"A moderator has paused this for you until {UntilOn:d MMMM yyyy}. Your account page says why.";

    public bool CanBeLiftedBy(Id<Account> moderator, IReadOnlyCollection<Id<Account>> barred, DateOnly today) =>
        IsInForceOn(today) && moderator != AccountId && !barred.Contains(moderator);

    /// <summary>A moderator ends it early: nobody who belongs to what its case was about, because they have the same to gain.</summary>
    public void LiftIt(IReadOnlyCollection<Id<Account>> barred, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can lift this.");
        Rule.Require(by.AccountId != AccountId, "You cannot lift what was given to you. You can appeal.");
        Rule.Require(
            by.AccountId is { } moderator && !barred.Contains(moderator), "This came from your own listing, so somebody else must lift it.");
        Rule.Require(IsInForceOn(London.DateOf(now)), "This has ended already.");
        Finish(SanctionEnd.Lifted, "lifted", Notices.Author, by, now);
    }

    /// <summary>Its last day has passed. Words stop nothing, so nobody needs to hear that their time is over.</summary>
    public void RunOut(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(!HasEnded, "This has ended already.");
        Rule.Require(UntilOn < today, "The last day of this has not passed.");
        var hasStopped = Step is not (SanctionStep.Advice or SanctionStep.Warning);
        Finish(SanctionEnd.RanOut, "ran out", hasStopped ? Notices.Author : Notices.None, by, now);
    }

    /// <summary>Whether the person may still ask somebody else to look at it: once, as long as after a decision.</summary>
    public bool CanBeAppealed(DateTimeOffset now) =>
        AppealCaseId is null && End != SanctionEnd.Overruled && now <= GivenAt + Decision.AppealableFor;

    internal void BeginAppeal(Id<ReviewCase> appeal, DateTimeOffset now)
    {
        Rule.Require(AppealCaseId is null, "There has been an appeal against this already.");
        Rule.Require(CanBeAppealed(now), "The time for an appeal against this has passed.");
        AppealCaseId = appeal;
    }

    /// <summary>An appeal was right: it counts no more, even where its time had passed.</summary>
    internal void Overrule(Actor by, DateTimeOffset now) => Finish(SanctionEnd.Overruled, "overruled", Notices.None, by, now);

    void IModerated.HoldIt(bool silently, Actor by, DateTimeOffset now) => RefuseAsNoListing();

    void IModerated.ReleaseIt(Actor by, DateTimeOffset now) => RefuseAsNoListing();

    void IModerated.TakeItDown(Actor by, DateTimeOffset now) => RefuseAsNoListing();

    void IModerated.Reinstate(Actor by, DateTimeOffset now) => RefuseAsNoListing();

    private static void RefuseAsNoListing() => Rule.Require(false, "Only something that is on show can be held or taken down.");

    private static bool MaySkip(SanctionTerms terms) =>
        _dangers.Contains(terms.Reason) && terms.Step is SanctionStep.Pause or SanctionStep.Suspend;

    /// <summary>Of a silent hold nobody is told, so nothing may follow from it that the author would notice.</summary>
    private static bool IsSecret(ReviewCase from, IModerated subject) =>
        subject.IsHeldSilently
        || from.Decision?.Outcome == Outcome.HoldSilently
        || from is { Matter: CaseMatter.Hold, IsUrgent: true };

    private static bool IsTheirs(ReviewCase from, Id<Account>? claimedBy, Id<Account> moderator) =>
        from.State == CaseState.Decided || (from.State == CaseState.Waiting && claimedBy == moderator);

    private static void RequireSense(SanctionTerms terms, DateOnly today)
    {
        Rule.Require(
            terms.UntilOn >= today && terms.UntilOn <= today.AddDays(MostDays), "Choose a last day from today to a year from now.");
        Rule.Require(
            terms.Step != SanctionStep.Suspend || terms.Scope == SanctionScope.Everything,
            "A suspension covers everything. Choose “Everything”, or choose a pause.");
        Rule.Require(
            terms.Step != SanctionStep.ReviewPosts || terms.Scope != SanctionScope.Messages,
            "Nobody reads messages before they are sent. Choose what else it covers, or choose a pause.");
    }

    private void Finish(SanctionEnd end, string verb, Notices tells, Actor by, DateTimeOffset now)
    {
        (End, EndedAt) = (end, EndedAt ?? now);
        Telling.Tell(new Told(verb, by, now, tells, From: Step.ToString()));
    }
}

/// <summary>What is given: the step, what it covers, why, the words to the person, and its last day, a London date.</summary>
public sealed record SanctionTerms(SanctionStep Step, SanctionScope Scope, ReasonCode Reason, string Words, DateOnly UntilOn);

/// <summary>Whom a sanction is for, all that they were ever given, and whether they work for the organisation that gives it.</summary>
public sealed record SanctionedPerson(Id<Account> AccountId, IReadOnlyList<Sanction> Earlier, bool IsColleague);
