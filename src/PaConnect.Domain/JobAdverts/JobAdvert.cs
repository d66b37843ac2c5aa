using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using static PaConnect.Domain.JobAdverts.JobAdvertState;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// A job an employer offers. The author edits the draft; a version is what was sent to be checked and never changes; the public
/// sees the live version and nothing else, so an edit to a live advert waits while the old one stays up. A closed advert is
/// never reopened, because the people who applied were told it had ended.
/// </summary>
public sealed partial class JobAdvert : Listing<JobAdvertState, JobAdvertVersion>, IBelongToEmployer, IReviewed
{
    private static readonly Role[] _moderators = [Role.Moderator, Role.Administrator];
    private static readonly Role[] _sanctionEnders = [.. _moderators, Role.Machine];

    public static readonly Machine<JobAdvertState, ListingVerb> Machine = new(
        new(Draft, Publish, Live, _moderators, Notices.Author),
        new(Live, Publish, Live, _moderators, Notices.Author),
        new(Paused, Publish, Paused, _moderators, Notices.Author),
        new(Held, Publish, Held, _moderators, Notices.Author),
        new(Live, Improve, Live, [Role.Machine], Notices.Applicants),
        new(Paused, Improve, Paused, [Role.Machine], Notices.Applicants),
        new(Live, Pause, Paused, [Role.Employer], Notices.Applicants),
        new(Paused, Resume, Live, [Role.Employer], Notices.Applicants),
        new(Live, Hold, Held, _moderators, Notices.Applicants),
        new(Paused, Hold, Held, _moderators, Notices.Applicants),
        new(Held, Release, Live, _moderators, Notices.Applicants),
        new(Held, ReleaseToPause, Paused, _moderators),
        new(Live, HoldForSanction, Held, _moderators, Notices.Applicants),
        new(Paused, HoldForSanction, Held, _moderators, Notices.Applicants),
        new(Held, EndSanctionHold, Live, _sanctionEnders, Notices.Applicants),
        new(Held, EndSanctionHoldToPause, Paused, _sanctionEnders),
        new(Live, TakeDown, Closed, _moderators, Notices.Applicants),
        new(Paused, TakeDown, Closed, _moderators, Notices.Applicants),
        new(Held, TakeDown, Closed, _moderators, Notices.Applicants),
        new(Closed, ListingVerb.Reinstate, Paused, _moderators),
        new(Live, Fill, Filled, [Role.Employer], Notices.Applicants),
        new(Paused, Fill, Filled, [Role.Employer], Notices.Applicants),
        new(Live, Close, Closed, [Role.Employer], Notices.Applicants),
        new(Paused, Close, Closed, [Role.Employer], Notices.Applicants),
        new(Held, Close, Closed, [Role.Employer], Notices.Applicants),
        new(Live, Expire, Expired, [Role.Machine], Notices.Author | Notices.Applicants),
        new(Paused, Expire, Expired, [Role.Machine], Notices.Author | Notices.Applicants),
        new(Held, Expire, Expired, [Role.Machine], Notices.Author | Notices.Applicants),
        new(Filled, Archive, Archived, [Role.Machine]),
        new(Closed, Archive, Archived, [Role.Machine]),
        new(Expired, Archive, Archived, [Role.Machine]),
        new(Draft, Withdraw, Withdrawn, [Role.Employer, Role.Machine]));

    private JobAdvert()
        : base(Machine) { }

    public Id<JobAdvert> Id { get; private init; }
    public Id<Employer> EmployerId { get; private init; }

    /// <summary>Its public name, in addresses and on posters.</summary>
    public string Reference { get; private set; } = "";

    public JobAdvertDetails Details { get; private set; } = JobAdvertDetails.Empty;
    public DateTimeOffset StartedAt { get; private init; }
    public DateTimeOffset ChangedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The last day of the version on show: a London date whose whole day counts.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>
    /// The organisation that its employer wants to check it, among those that cover the place. Null: the one that leads there.
    /// </summary>
    public Id<Organisation>? ChosenOrganisationId { get; private set; }

    /// <summary>Why its employer ended it early.</summary>
    public EndReason? EndReason { get; private set; }

    /// <summary>What they wrote about that: for themselves and the moderators only.</summary>
    public string? EndNote { get; private set; }

    /// <summary>Whether it is on show under an old name until its author sends it again.</summary>
    public bool KeepsOldName => CanBeSubmitted && Shown is { Details: var shown } && shown.ShownBy != Details.ShownBy;

    public bool CanBeClosed => Allows(Close);

    public bool CanBeWithdrawn => Allows(Withdraw) && Latest?.Review is not Review.Waiting;

    /// <summary>Whatever became of it, a new advert may start from it; only what its author deleted is gone.</summary>
    public bool CanBeCopied => State != Withdrawn;

    Guid IModerated.ModeratedId => Id.Value;

    private protected override bool HasEnded => State is not (Draft or Live or Paused or Held);

    private protected override string HashOfDraft => ListingVersion<JobAdvertDetails>.HashOf(Details);

    private protected override string Name => "advert";

    /// <summary>Begins a draft. The place starts as the employer's own; the author may choose another.</summary>
    public static JobAdvert Begin(Employer employer, Actor by, DateTimeOffset now, Id<JobAdvert> id = default)
    {
        var advert = new JobAdvert
        {
            Id = id.OrNew(),
            EmployerId = employer.Id,
            Reference = Common.Reference.New(),
            Details = JobAdvertDetails.Empty with
            {
                ShownBy = employer.DisplayName,
                Place = new PlaceDetails { Locality = employer.Locality },
            },
            StartedAt = now,
            ChangedAt = now,
        };
        advert.Telling.Tell(new Told("begun", by, now));
        return advert;
    }

    /// <summary>Only before it is first saved, where another advert has this one's reference already.</summary>
    public void TakeAnotherReference() => Reference = Common.Reference.New();

    /// <summary>
    /// Begins a draft with the answers of an earlier advert of the same employer, whatever became of that one. Dates are not copied: the
    /// closing date is to be chosen anew, and so is a first day that has gone by.
    /// </summary>
    public static JobAdvert BeginFrom(
        JobAdvert earlier, Employer employer, Actor by, DateTimeOffset now, Id<JobAdvert> id = default)
    {
        if (earlier.EmployerId != employer.Id)
        {
            throw new ArgumentException("An advert is copied for its own employer.", nameof(employer));
        }

        Rule.Require(earlier.CanBeCopied, "This draft was deleted, so there is nothing to start from.");
        var (details, today) = (earlier.Details, London.DateOf(now));
        var advert = Begin(employer, by, now, id);
        advert.Details = details with
        {
            ShownBy = employer.DisplayName,
            Week = details.Week with { StartsOn = details.Week.StartsOn > today ? details.Week.StartsOn : null },
            Closing = details.Closing with { ClosesOn = null },
        };
        return advert;
    }

    public void Revise(JobAdvertDetails details, DateTimeOffset now)
    {
        Rule.Require(CanBeRevised, "This advert has ended, so it cannot be changed. You can write a new one.");
        Details = details with { ShownBy = Details.ShownBy };
        HasChangedAt(now);
    }

    /// <summary>
    /// The draft always has its employer's name, whatever became of it. What is on show keeps the old one until a person has approved a
    /// version with the new one.
    /// </summary>
    public void ShowBy(Employer employer)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(employer.Id, EmployerId);
        Details = Details with { ShownBy = employer.DisplayName };
    }

    /// <summary>Says who is to check the next version. It is a wish: whether they still cover the place is asked when it is sent.</summary>
    public void AskFor(Id<Organisation>? organisation)
    {
        Rule.Require(CanBeRevised, "This advert has ended, so nobody needs to check it.");
        ChosenOrganisationId = organisation;
    }

    public JobAdvertVersion Submit(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(CanBeRevised, "This advert has ended, so it cannot be sent. You can write a new one.");
        Rule.Require(Latest?.Review is not Review.Waiting, "This advert has already been sent to be checked.");
        Rule.Require(Latest?.Review is not Review.Refused, "This advert was refused, so it cannot be sent again.");
        Rule.Require(HasChanged, "Nothing has changed since you last sent this advert. Change what was asked, then send it.");
        Rule.RequireNone(AdvertSections.Missing(Details).Select(missing => missing.Sentence));
        Rule.Require(Details.Closing.ClosesOn > today, "Choose a closing date after today before you send it.");
        Rule.RequireNone(PayCheck.BelowMinimum(Details, today).Select(low => low.Sentence));

        var version = new JobAdvertVersion(this, Details, now);
        Send(version, by, now);
        HasChangedAt(now);
        return version;
    }

    public bool IsOpenOn(DateOnly today) => State == Live && Shown?.Details.Closing.ClosesOn >= today;

    public void CloseIt(EndReason why, string? note, Actor by, DateTimeOffset now)
    {
        Rule.Require(
            why != JobAdverts.EndReason.Other || note is not null, "Write why you are closing the advert.");
        Move(why.IsFilled() ? Fill : Close, by, now, "This advert is not on show, so it cannot be closed.");
        (EndReason, EndNote) = (why, note);
        End(now);
    }

    public void WithdrawIt(Actor by, DateTimeOffset now)
    {
        Rule.Require(
            Latest?.Review is not Review.Waiting,
            "This advert is being checked. Wait for the answer before you delete it.");
        Move(Withdraw, by, now, "Only an advert that was never on show can be deleted. You can close this one.");
        End(now);
    }

    /// <summary>
    /// Ends it when its closing date, a London date whose whole day counts, has passed. What a moderator holds for its own sake waits for
    /// a person; what only its owner's sanction holds does not.
    /// </summary>
    public void ExpireIt(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(Shown?.Details.Closing.ClosesOn < today, "The closing date of this advert has not passed.");
        Rule.Require(State != Held || HeldFor is not null, "A moderator holds this advert, so a person must decide about it first.");
        Move(Expire, by, now, "This advert is not on show, so it cannot run out.");
        End(now);
    }

    /// <summary>Puts an ended advert away when the public is told no more of it.</summary>
    public void ArchiveIt(Actor by, DateTimeOffset now) =>
        Move(Archive, by, now, "Only an advert that has ended can be put away.");

    private protected override void HasBeenDecided(DateTimeOffset now)
    {
        ClosesOn = Shown?.Details.Closing.ClosesOn;
        HasChangedAt(now);
    }

    private protected override void End(DateTimeOffset now)
    {
        base.End(now);
        EndedAt = now;
    }

    private protected override void BeginAgain() => EndedAt = null;
}

public sealed class JobAdvertVersion : ListingVersion<JobAdvertDetails>
{
    private JobAdvertVersion() { }

    internal JobAdvertVersion(JobAdvert advert, JobAdvertDetails details, DateTimeOffset now)
    {
        AdvertId = advert.Id;
        Number = (advert.Latest?.Number ?? 0) + 1;
        Details = details;
        Hash = HashOf(details);
        SentAt = now;
        ChosenOrganisationId = advert.ChosenOrganisationId;
    }

    public Id<JobAdvert> AdvertId { get; private init; }

    /// <summary>Whom its employer chose when it was sent; null where they left it to the lead.</summary>
    public Id<Organisation>? ChosenOrganisationId { get; private init; }
}

public enum JobAdvertState
{
    Draft,
    Live,
    Paused,
    Held,
    Filled,
    Closed,
    Expired,
    Archived,
    Withdrawn,
}
