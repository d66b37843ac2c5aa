using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// Whether a change is of the kind that the machine may pass where its author is trusted: which tasks, which hours, how long to apply.
/// Whatever somebody wrote in words, whatever says who they are or who may apply, pay and place are for a person, and so is everything
/// in which the checks notice something new, or on which they fail.
/// </summary>
public static class LowRisk
{
    public static bool IsOnly(JobAdvertDetails shown, JobAdvertDetails next, DateOnly today) =>
        ListingVersion<JobAdvertDetails>.HashOf(next with { Tasks = shown.Tasks, Week = shown.Week, Closing = shown.Closing })
            == ListingVersion<JobAdvertDetails>.HashOf(shown)
        && SayTheSame(JobAdvertTexts.Of(shown), JobAdvertTexts.Of(next))
        && ListingChecks.Run(next, today).AddsNothingTo(ListingChecks.Run(shown, today));

    public static bool IsOnly(AssistantProfileDetails shown, AssistantProfileDetails next) =>
        ListingVersion<AssistantProfileDetails>.HashOf(
            next with { Tasks = shown.Tasks, Week = shown.Week, Travel = next.Travel with { Miles = shown.Travel.Miles } })
            == ListingVersion<AssistantProfileDetails>.HashOf(shown)
        && ListingChecks.Run(next).AddsNothingTo(ListingChecks.Run(shown));

    private static bool SayTheSame(IEnumerable<TextField> shown, IEnumerable<TextField> next) =>
        shown.Select(text => (text.Field, text.Text)).SequenceEqual(next.Select(text => (text.Field, text.Text)));
}
