using PaConnect.Domain.Common;
using static PaConnect.Domain.Moderation.ListingVerb;
using static PaConnect.Domain.PersonalAssistants.AssistantProfileState;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// When they can start, and whether they still look at all. Both are the owner's own word: no check, and shown at once. A profile of
/// which nobody has heard for six months is hidden, after two warnings, however late those were; one button shows it again.
/// </summary>
public sealed partial class AssistantProfile
{
    private const int AllWarnings = 2;

    /// <summary>The verb of a warning in the history, and the end of its mail's kind.</summary>
    public const string WarnedOfLapse = "warned of lapse";

    /// <summary>The London date on which it is hidden unless its owner gives a sign of life, and has been warned of it twice.</summary>
    public DateOnly LapsesOn { get; private set; }

    /// <summary>How often its owner was warned since the last sign of life.</summary>
    public int LapseWarnings { get; private set; }

    public DateTimeOffset? LapseWarnedAt { get; private set; }

    public bool CanSayWhen => LiveVersion is not null && CanBeRevised;

    /// <summary>What employers see: the approved version, with what its owner says today about starting.</summary>
    public AssistantProfileDetails? ShownDetails => Shown?.Details.StartingAs(Details.Week);

    /// <summary>Whether its owner has been asked if they still look, and has not answered.</summary>
    public bool IsAskedWhetherLooking => State == Published && LapseWarnings > 0;

    /// <summary>The London date of hiding, as the last warning gives it; null before the first.</summary>
    public DateOnly? HiddenOn => State == Published && LapseWarnedOn is { } warned
        ? Later(LapsesOn, warned.AddDays(LapseWarnings < AllWarnings ? ProfileTimes.DaysOfFirstWarning : ProfileTimes.DaysOfSecondWarning))
        : null;

    /// <summary>The London date of the next warning; null where none is to come.</summary>
    public DateOnly? NextLapseWarningOn => (State, LapseWarnings, LapseWarnedOn) switch
    {
        (Published, 0, _) => LapsesOn.AddDays(-ProfileTimes.DaysOfFirstWarning),
        (Published, 1, { } warned) => Later(
            LapsesOn.AddDays(-ProfileTimes.DaysOfSecondWarning),
            warned.AddDays(ProfileTimes.DaysOfFirstWarning - ProfileTimes.DaysOfSecondWarning)),
        _ => null,
    };

    private DateOnly? LapseWarnedOn => LapseWarnedAt is { } at ? London.DateOf(at) : null;

    /// <param name="state">Now, soon or not.</param>
    /// <param name="from">The London date from which they can start; only for soon.</param>
    /// <param name="today">The London date.</param>
    /// <param name="by">Its owner.</param>
    /// <param name="now">The instant.</param>
    public void SayWhen(Availability state, DateOnly? from, DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(CanSayWhen, "Your profile must be approved before you can change this here.");
        Rule.Require(by.Role == Role.Assistant, "Only the PA says when they can start.");
        Rule.Require(state != Availability.Soon || from > today, "Choose a day after today on which you can start.");

        var week = new AvailabilityDetails { State = state, FromOn = state == Availability.Soon ? from : null };
        (Details, ChangedAt) = (Details.StartingAs(week), now);
        ShowsLifeOn(today);
        Telling.Tell(new Told("said when", by, now, Version: LiveVersion, Codes: [state.ToString()]));
    }

    /// <summary>Its owner says that they still look for work.</summary>
    public void StillLooks(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(State == Published, "Your profile is not on show, so there is nothing to confirm.");
        Rule.Require(by.Role == Role.Assistant, "Only the PA says that they still look for work.");
        ShowsLifeOn(today);
        Telling.Tell(new Told("still looking", by, now, Version: LiveVersion));
    }

    /// <summary>Its owner did something on a London date that shows that they look for work. Whether that moves the lapse.</summary>
    public bool ShowsLifeOn(DateOnly date)
    {
        var lapses = date.AddMonths(ProfileTimes.MonthsToLapse);
        if (lapses <= LapsesOn)
        {
            return false;
        }

        (LapsesOn, LapseWarnings, LapseWarnedAt) = (lapses, 0, null);
        return true;
    }

    public void WarnOfLapse(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role == Role.Machine, "Only the clock warns about a profile.");
        Rule.Require(NextLapseWarningOn <= today, "No warning about this profile is due.");
        (LapseWarnings, LapseWarnedAt) = (LapseWarnings + 1, now);
        Telling.Tell(new Told(WarnedOfLapse, by, now, Notices.Author, Version: LiveVersion));
    }

    public void LapseIt(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(
            State != Published || (LapseWarnings == AllWarnings && HiddenOn <= today),
            "The owner of this profile gave a sign of life, or was not warned often enough.");
        Move(Lapse, by, now, "This profile is not on show, so it cannot lapse.");
    }

    private protected override void HasResumed(DateTimeOffset now) => ShowsLifeOn(London.DateOf(now));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
