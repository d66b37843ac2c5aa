using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using static PaConnect.Domain.JobAdverts.JobAdvertState;
using static PaConnect.Domain.JobAdverts.JobAdvertVerb;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// A job an employer offers. The author edits the draft; a version is what was sent to be checked and never changes; the public
/// sees the live version and nothing else, so an edit to a live advert waits while the old one stays up. A closed advert is
/// never reopened, because the people who applied were told it had ended.
/// </summary>
public sealed class JobAdvert : ITellsHistory, IBelongToEmployer, IReviewed
{
    public static readonly Machine<JobAdvertState, JobAdvertVerb> Machine = new(
        new(Draft, Publish, Live, [Role.Moderator, Role.Administrator], Notices.Author),
        new(Live, Publish, Live, [Role.Moderator, Role.Administrator], Notices.Author),
        new(Paused, Publish, Paused, [Role.Moderator, Role.Administrator], Notices.Author),
        new(Live, Pause, Paused, [Role.Employer], Notices.Applicants),
        new(Paused, Resume, Live, [Role.Employer], Notices.Applicants),
        new(Live, Fill, Filled, [Role.Employer], Notices.Applicants),
        new(Paused, Fill, Filled, [Role.Employer], Notices.Applicants),
        new(Live, Close, Closed, [Role.Employer], Notices.Applicants),
        new(Paused, Close, Closed, [Role.Employer], Notices.Applicants),
        new(Draft, Withdraw, Withdrawn, [Role.Employer]));

    private readonly List<JobAdvertVersion> _versions = [];

    private JobAdvert() { }

    public Id<JobAdvert> Id { get; private init; }
    public Id<Employer> EmployerId { get; private init; }

    /// <summary>Its public name, in addresses and on posters.</summary>
    public string Reference { get; private set; } = "";

    public JobAdvertState State { get; private set; }
    public JobAdvertDetails Details { get; private set; } = JobAdvertDetails.Empty;
    public int? LiveVersion { get; private set; }
    public DateTimeOffset StartedAt { get; private init; }
    public DateTimeOffset ChangedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public IReadOnlyList<JobAdvertVersion> Versions => _versions;
    public Telling Telling { get; } = new();

    public JobAdvertVersion? Latest => _versions.MaxBy(version => version.Number);

    public JobAdvertVersion? Shown => _versions.SingleOrDefault(version => version.Number == LiveVersion);

    public bool CanBeRevised => State is Draft or Live or Paused;

    public bool CanBeSubmitted => CanBeRevised && Latest?.Review is not (Review.Waiting or Review.Refused) && HasChanged;

    public bool CanBePaused => Machine.Allows(State, Pause);

    public bool CanBeResumed => Machine.Allows(State, Resume);

    public bool CanBeClosed => Machine.Allows(State, Close);

    public bool CanBeWithdrawn => Machine.Allows(State, Withdraw) && Latest?.Review is not Review.Waiting;

    /// <summary>Whether the draft says something else than the version sent last.</summary>
    public bool HasChanged => Latest?.Hash != ListingVersion<JobAdvertDetails>.HashOf(Details);

    /// <summary>Begins a draft. The place starts as the employer's own; the author may choose another.</summary>
    public static JobAdvert Begin(Employer employer, Actor by, DateTimeOffset now)
    {
        var advert = new JobAdvert
        {
            Id = Id<JobAdvert>.New(),
            EmployerId = employer.Id,
            Reference = Common.Reference.New(),
            Details = JobAdvertDetails.Empty with { Place = new PlaceDetails { Locality = employer.Locality } },
            StartedAt = now,
            ChangedAt = now,
        };
        advert.Telling.Tell(new Told("begun", by, now));
        return advert;
    }

    Guid IReviewed.ReviewedId => Id.Value;

    public bool Awaits(int version) => CanBeRevised && Latest is { Review: Review.Waiting } latest && latest.Number == version;

    public void Revise(JobAdvertDetails details, DateTimeOffset now)
    {
        Rule.Require(CanBeRevised, "This advert has ended, so it cannot be changed. You can write a new one.");
        (Details, ChangedAt) = (details, now);
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

        var version = new JobAdvertVersion(this, (Latest?.Number ?? 0) + 1, now);
        _versions.Add(version);
        ChangedAt = now;
        Telling.Tell(new Told("submitted", by, now, Version: version.Number));
        return version;
    }

    public bool IsOpenOn(DateOnly today) => State == Live && Shown?.Details.Closing.ClosesOn >= today;

    public void Approve(int version, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        var move = Machine.Find(State, Publish, by.Role, "This advert cannot be published now.");

        latest.Decide(Review.Approved, now);
        Telling.Tell(new Told("approved", by, now, move.Tells, State.ToString(), move.To.ToString(), version));
        (LiveVersion, State, PublishedAt) = (version, move.To, PublishedAt ?? now);
    }

    public void AskForChanges(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now) =>
        TurnBack(version, Review.ChangesAsked, "changes asked", codes, by, now);

    public void Refuse(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now) =>
        TurnBack(version, Review.Refused, "refused", codes, by, now);

    public void PauseIt(Actor by, DateTimeOffset now) =>
        Move(Pause, by, now, "This advert is not on show, so it cannot be paused.");

    public void ResumeIt(Actor by, DateTimeOffset now) =>
        Move(Resume, by, now, "This advert is not paused.");

    public void CloseIt(bool filled, Actor by, DateTimeOffset now)
    {
        Move(filled ? Fill : Close, by, now, "This advert is not on show, so it cannot be closed.");
        EndedAt = now;
        if (Latest is { Review: Review.Waiting } waiting)
        {
            waiting.Decide(Review.Superseded, now);
        }
    }

    public void WithdrawIt(Actor by, DateTimeOffset now)
    {
        Rule.Require(
            Latest?.Review is not Review.Waiting,
            "This advert is being checked. Wait for the answer before you delete it.");
        Move(Withdraw, by, now, "Only an advert that was never on show can be deleted. You can close this one.");
        EndedAt = now;
    }

    private void TurnBack(
        int version, Review review, string verb, IReadOnlyList<string> codes, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can decide about an advert.");

        latest.Decide(review, now);
        Telling.Tell(new Told(verb, by, now, Notices.Author, Version: version, Codes: codes));
    }

    private JobAdvertVersion WaitingVersion(int version)
    {
        Rule.Require(CanBeRevised, "The author has ended this advert, so there is nothing left to decide.");
        Rule.Require(
            Latest is { Review: Review.Waiting } waiting && waiting.Number == version,
            "The author has changed this advert since you opened it. Look at the new version.");
        return Latest;
    }

    private void Move(JobAdvertVerb verb, Actor by, DateTimeOffset now, string refusal)
    {
        var move = Machine.Find(State, verb, by.Role, refusal);
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString(), LiveVersion));
        State = move.To;
    }
}

public sealed class JobAdvertVersion : ListingVersion<JobAdvertDetails>
{
    private JobAdvertVersion() { }

    internal JobAdvertVersion(JobAdvert advert, int number, DateTimeOffset now)
    {
        AdvertId = advert.Id;
        Number = number;
        Details = advert.Details;
        Hash = HashOf(advert.Details);
        SentAt = now;
    }

    public Id<JobAdvert> AdvertId { get; private init; }
}

public enum JobAdvertState
{
    Draft,
    Live,
    Paused,
    Filled,
    Closed,
    Withdrawn,
}

public enum JobAdvertVerb
{
    Publish,
    Pause,
    Resume,
    Fill,
    Close,
    Withdraw,
}
