using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using static PaConnect.Domain.PersonalAssistants.AssistantProfileState;
using static PaConnect.Domain.PersonalAssistants.AssistantProfileVerb;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// A PA's entry in the register. Off until it is finished, sent and approved; entitled employers then see the approved version and
/// nothing else. The PA may pause it at any time, which hides it at once.
/// </summary>
public sealed class AssistantProfile : ITellsHistory, IBelongToAssistant, IReviewed
{
    public static readonly Machine<AssistantProfileState, AssistantProfileVerb> Machine = new(
        new(Draft, Publish, Published, [Role.Moderator, Role.Administrator], Notices.Author),
        new(Published, Publish, Published, [Role.Moderator, Role.Administrator], Notices.Author),
        new(Paused, Publish, Paused, [Role.Moderator, Role.Administrator], Notices.Author),
        new(Published, Pause, Paused, [Role.Assistant]),
        new(Paused, Resume, Published, [Role.Assistant]));

    private readonly List<AssistantProfileVersion> _versions = [];

    private AssistantProfile() { }

    public Id<AssistantProfile> Id { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public AssistantProfileState State { get; private set; }
    public AssistantProfileDetails Details { get; private set; } = AssistantProfileDetails.Empty;
    public int? LiveVersion { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public IReadOnlyList<AssistantProfileVersion> Versions => _versions;
    public Telling Telling { get; } = new();

    public AssistantProfileVersion? Latest => _versions.MaxBy(version => version.Number);

    public AssistantProfileVersion? Shown => _versions.SingleOrDefault(version => version.Number == LiveVersion);

    public bool CanBeSubmitted => Latest?.Review is not (Review.Waiting or Review.Refused) && HasChanged;

    public bool CanBePaused => Machine.Allows(State, Pause);

    public bool CanBeResumed => Machine.Allows(State, Resume);

    public bool HasChanged => Latest?.Hash != ListingVersion<AssistantProfileDetails>.HashOf(Details);

    public static AssistantProfile Begin(PersonalAssistant assistant, Actor by, DateTimeOffset now)
    {
        var profile = new AssistantProfile { Id = Id<AssistantProfile>.New(), AssistantId = assistant.Id, ChangedAt = now };
        profile.Telling.Tell(new Told("begun", by, now));
        return profile;
    }

    Guid IReviewed.ReviewedId => Id.Value;

    public bool Awaits(int version) => Latest is { Review: Review.Waiting } latest && latest.Number == version;

    public void Revise(AssistantProfileDetails details, DateTimeOffset now) => (Details, ChangedAt) = (details, now);

    public AssistantProfileVersion Submit(Actor by, DateTimeOffset now)
    {
        Rule.Require(Latest?.Review is not Review.Waiting, "Your profile has already been sent to be checked.");
        Rule.Require(Latest?.Review is not Review.Refused, "Your profile was refused, so it cannot be sent again.");
        Rule.Require(HasChanged, "Nothing has changed since you last sent your profile.");
        Rule.RequireNone(ProfileSections.Missing(Details).Select(missing => missing.Sentence));

        var version = new AssistantProfileVersion(this, (Latest?.Number ?? 0) + 1, now);
        _versions.Add(version);
        Telling.Tell(new Told("submitted", by, now, Version: version.Number));
        return version;
    }

    public void Approve(int version, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        var move = Machine.Find(State, Publish, by.Role, "This profile cannot be published now.");

        latest.Decide(Review.Approved, now);
        Telling.Tell(new Told("approved", by, now, move.Tells, State.ToString(), move.To.ToString(), version));
        (LiveVersion, State, PublishedAt) = (version, move.To, PublishedAt ?? now);
    }

    public void AskForChanges(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now) =>
        TurnBack(version, Review.ChangesAsked, "changes asked", codes, by, now);

    public void Refuse(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now) =>
        TurnBack(version, Review.Refused, "refused", codes, by, now);

    public void PauseIt(Actor by, DateTimeOffset now) => Move(Pause, by, now, "Your profile is not on show, so it cannot be paused.");

    public void ResumeIt(Actor by, DateTimeOffset now) => Move(Resume, by, now, "Your profile is not paused.");

    private void TurnBack(
        int version, Review review, string verb, IReadOnlyList<string> codes, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can decide about a profile.");

        latest.Decide(review, now);
        Telling.Tell(new Told(verb, by, now, Notices.Author, Version: version, Codes: codes));
    }

    private AssistantProfileVersion WaitingVersion(int version)
    {
        Rule.Require(
            Latest is { Review: Review.Waiting } waiting && waiting.Number == version,
            "This profile has changed since you opened it. Look at the new version.");
        return Latest;
    }

    private void Move(AssistantProfileVerb verb, Actor by, DateTimeOffset now, string refusal)
    {
        var move = Machine.Find(State, verb, by.Role, refusal);
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString(), LiveVersion));
        State = move.To;
    }
}

public sealed class AssistantProfileVersion : ListingVersion<AssistantProfileDetails>
{
    private AssistantProfileVersion() { }

    internal AssistantProfileVersion(AssistantProfile profile, int number, DateTimeOffset now)
    {
        ProfileId = profile.Id;
        Number = number;
        Details = profile.Details;
        Hash = HashOf(profile.Details);
        SentAt = now;
    }

    public Id<AssistantProfile> ProfileId { get; private init; }
}

public enum AssistantProfileState
{
    Draft,
    Published,
    Paused,
}

public enum AssistantProfileVerb
{
    Publish,
    Pause,
    Resume,
}
