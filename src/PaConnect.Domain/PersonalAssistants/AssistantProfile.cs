using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using static PaConnect.Domain.PersonalAssistants.AssistantProfileState;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// A PA's entry in the register. Off until it is finished, sent and approved; entitled employers then see the approved version and
/// nothing else, but for when the PA can start, which they say without a check. They may pause it at any time, which hides it at once.
/// </summary>
public sealed partial class AssistantProfile : Listing<AssistantProfileState, AssistantProfileVersion>, IBelongToAssistant, IReviewed
{
    private static readonly Role[] _moderators = [Role.Moderator, Role.Administrator];
    private static readonly Role[] _sanctionEnders = [.. _moderators, Role.Machine];

    public static readonly Machine<AssistantProfileState, ListingVerb> Machine = new(
        new(Draft, Publish, Published, _moderators, Notices.Author),
        new(Published, Publish, Published, _moderators, Notices.Author),
        new(Paused, Publish, Paused, _moderators, Notices.Author),
        new(Held, Publish, Held, _moderators, Notices.Author),
        new(Lapsed, Publish, Published, _moderators, Notices.Author),
        new(Published, Improve, Published, [Role.Machine]),
        new(Paused, Improve, Paused, [Role.Machine]),
        new(Lapsed, Improve, Published, [Role.Machine]),
        new(Published, Pause, Paused, [Role.Assistant]),
        new(Paused, Resume, Published, [Role.Assistant]),
        new(Published, Lapse, Lapsed, [Role.Machine], Notices.Author),
        new(Lapsed, Resume, Published, [Role.Assistant]),
        new(Published, Hold, Held, _moderators),
        new(Paused, Hold, Held, _moderators),
        new(Lapsed, Hold, Held, _moderators),
        new(Held, Release, Published, _moderators),
        new(Held, ReleaseToPause, Paused, _moderators),
        new(Published, HoldForSanction, Held, _moderators),
        new(Paused, HoldForSanction, Held, _moderators),
        new(Lapsed, HoldForSanction, Held, _moderators),
        new(Held, EndSanctionHold, Published, _sanctionEnders),
        new(Held, EndSanctionHoldToPause, Paused, _sanctionEnders),
        new(Published, TakeDown, Withdrawn, _moderators),
        new(Paused, TakeDown, Withdrawn, _moderators),
        new(Lapsed, TakeDown, Withdrawn, _moderators),
        new(Held, TakeDown, Withdrawn, _moderators),
        new(Withdrawn, ListingVerb.Reinstate, Paused, _moderators));

    private AssistantProfile()
        : base(Machine) { }

    public Id<AssistantProfile> Id { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public AssistantProfileDetails Details { get; private set; } = AssistantProfileDetails.Empty;
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Whether it is on show under an old name until its owner sends it again.</summary>
    public bool KeepsOldName => CanBeSubmitted && Shown is { Details: var shown } && shown.ShownName != Details.ShownName;

    Guid IModerated.ModeratedId => Id.Value;

    private protected override bool HasEnded => State is Withdrawn;

    private protected override string HashOfDraft => ListingVersion<AssistantProfileDetails>.HashOf(
        CanSayWhen ? Details.StartingAs(Latest!.Details.Week) : Details);

    private protected override string Name => "profile";

    public static AssistantProfile Begin(PersonalAssistant assistant, Actor by, DateTimeOffset now)
    {
        var profile = new AssistantProfile
        {
            Id = Id<AssistantProfile>.New(),
            AssistantId = assistant.Id,
            Details = AssistantProfileDetails.Empty with { ShownName = assistant.ShownName },
            ChangedAt = now,
        };
        profile.ShowsLifeOn(London.DateOf(now));
        profile.Telling.Tell(new Told("begun", by, now));
        return profile;
    }

    /// <summary>Once it was approved, when they can start is not part of this: see <see cref="SayWhen"/>.</summary>
    public void Revise(AssistantProfileDetails details, DateTimeOffset now)
    {
        Rule.Require(CanBeRevised, "Your profile was taken down, so it cannot be changed.");
        var named = details with { ShownName = Details.ShownName };
        (Details, ChangedAt) = (CanSayWhen ? named.StartingAs(Details.Week) : named, now);
        ShowsLifeOn(London.DateOf(now));
    }

    /// <summary>
    /// The draft always has its owner's name, whatever became of it. What is on show keeps the old one until a person has approved a
    /// version with the new one.
    /// </summary>
    public void ShowAs(PersonalAssistant assistant)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(assistant.Id, AssistantId);
        Details = Details with { ShownName = assistant.ShownName };
    }

    public AssistantProfileVersion Submit(Actor by, DateTimeOffset now)
    {
        Rule.Require(CanBeRevised, "Your profile was taken down, so it cannot be sent.");
        Rule.Require(Latest?.Review is not Review.Waiting, "Your profile has already been sent to be checked.");
        Rule.Require(Latest?.Review is not Review.Refused, "Your profile was refused, so it cannot be sent again.");
        Rule.Require(HasChanged, "Nothing has changed since you last sent your profile.");
        Rule.RequireNone(ProfileSections.Missing(Details).Select(missing => missing.Sentence));

        var version = new AssistantProfileVersion(this, (Latest?.Number ?? 0) + 1, now);
        Send(version, by, now);
        ShowsLifeOn(London.DateOf(now));
        return version;
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
    Held,

    /// <summary>Out of sight because its owner gave no sign of life for so long.</summary>
    Lapsed,
    Withdrawn,
}
