using PaConnect.Domain.Common;
using static PaConnect.Domain.JobAdverts.JobAdvertState;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// A draft that nobody touches is removed in the end, because it may hold what somebody would not want kept. Its author is warned twice
/// before that, however late the warnings were, and any change begins the count again.
/// </summary>
public sealed partial class JobAdvert
{
    private const int AllWarnings = 2;

    /// <summary>How often the author was warned since the last change.</summary>
    public int Warnings { get; private set; }

    public DateTimeOffset? WarnedAt { get; private set; }

    /// <summary>The London date of removal, as the last warning gives it; null before the first.</summary>
    public DateOnly? RemovedOn => WarnedOn is { } warned && State == Draft
        ? Later(
            LastChangedOn.AddDays(AdvertTimes.DaysToRemoval),
            warned.AddDays(AdvertTimes.DaysToRemoval
                - (Warnings < AllWarnings ? AdvertTimes.DaysToFirstWarning : AdvertTimes.DaysToSecondWarning)))
        : null;

    /// <summary>The London date of the next warning; null where none is to come.</summary>
    public DateOnly? NextWarningOn => (CanBeWithdrawn, Warnings, WarnedOn) switch
    {
        (true, 0, _) => LastChangedOn.AddDays(AdvertTimes.DaysToFirstWarning),
        (true, 1, { } warned) => Later(
            LastChangedOn.AddDays(AdvertTimes.DaysToSecondWarning),
            warned.AddDays(AdvertTimes.DaysToSecondWarning - AdvertTimes.DaysToFirstWarning)),
        _ => null,
    };

    private DateOnly LastChangedOn => London.DateOf(ChangedAt);

    private DateOnly? WarnedOn => WarnedAt is { } at ? London.DateOf(at) : null;

    public void WarnIt(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role == Role.Machine, "Only the clock warns about a draft.");
        Rule.Require(NextWarningOn <= today, "No warning about this advert is due.");
        (Warnings, WarnedAt) = (Warnings + 1, now);
        Telling.Tell(new Told(Warned, by, now, Notices.Author));
    }

    public void RemoveIt(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(
            Warnings == AllWarnings && RemovedOn <= today, "This draft was changed, or its author was not warned often enough.");
        WithdrawIt(by, now);
    }

    /// <summary>The verb of a warning in the history, and the end of its mail's kind.</summary>
    public const string Warned = "warned of removal";

    private void HasChangedAt(DateTimeOffset now) => (ChangedAt, Warnings, WarnedAt) = (now, 0, null);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
