using System.Globalization;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What the answers of an advert say together, apart from any words.</summary>
internal static class AdvertRules
{
    private static readonly WorkTask[] _delegatedTasks =
    [
        WorkTask.GivingMedicine,
        WorkTask.TubeFeeding,
        WorkTask.CatheterOrStoma,
        WorkTask.Breathing,
        WorkTask.SeizureCare,
    ];

    public static IReadOnlyList<Func<JobAdvertDetails, DateOnly, IEnumerable<Noticed>>> All { get; } =
    [
        LowPay, UnclearPay, ApprenticePay, (details, _) => LiveIn(details), (details, _) => Limit(details),
        (details, _) => DelegatedTasks(details), (details, _) => Transfers(details),
        (details, _) => JobAdvertTexts.Of(details).SelectMany(SafetyRules.Child.Look), UnpublishedMinimum,
    ];

    private static IEnumerable<Noticed> LowPay(JobAdvertDetails details, DateOnly today) =>
        from low in PayCheck.BelowMinimum(details, today)
        select new Noticed("pay-below-minimum", ReasonCode.PayBelowMinimum, low.Field, low.Sentence);

    /// <summary>The rate changes during the advert, and nobody knows yet to what.</summary>
    private static IEnumerable<Noticed> UnpublishedMinimum(JobAdvertDetails details, DateOnly today)
    {
        var last = MinimumWage.LastPublished.To;
        if (details.Pay.Lines.Count > 0 && (details.Closing.ClosesOn > last || details.Week.StartsOn > last || today > last))
        {
            yield return new Noticed(
                "minimum-not-published",
                ReasonCode.PayUnclear,
                "Pay.Lines",
                string.Create(
                    CultureInfo.GetCultureInfo("en-GB"),
                    $"The legal minimum changes after {last:d MMMM yyyy}. The new one is not published yet. Look at the pay again then."));
        }
    }

    private static IEnumerable<Noticed> UnclearPay(JobAdvertDetails details, DateOnly today)
    {
        if (details.Pay.Lines.Count == 0)
        {
            yield return new Noticed(
                "pay-missing", ReasonCode.PayUnclear, "Pay.Lines", "No pay is given. Say what each kind of hour pays.");
        }

        foreach (var unclear in PayCheck.Unclear(details, today))
        {
            yield return new Noticed("pay-unclear", ReasonCode.PayUnclear, unclear.Field, unclear.Sentence);
        }
    }

    /// <summary>Nobody's age, year or training is in the advert, so only a person can say whether the lower minimum may be paid.</summary>
    private static IEnumerable<Noticed> ApprenticePay(JobAdvertDetails details, DateOnly today)
    {
        var asAnybody = details with { Role = details.Role with { Employment = null } };
        if (details.Role.Employment == Employment.Apprentice && PayCheck.BelowMinimum(asAnybody, today).FirstOrDefault() is { } low)
        {
            yield return new Noticed(
                "apprentice-pay",
                ReasonCode.PayUnclear,
                "Role.Employment",
                $"Under {InWords.PoundsInWords(low.MinimumPounds)} an hour is lawful only for an apprentice who is under 19 or in the "
                    + "first year. Who trains them?");
        }
    }

    /// <summary>Only a person can say which hours of a live-in week are work, and whether more than the offset is
    /// taken for the room.</summary>
    private static IEnumerable<Noticed> LiveIn(JobAdvertDetails details)
    {
        foreach (var (line, index) in details.Pay.Lines.Select((line, index) => (line, index)))
        {
            if (line.Kind == PayKind.LiveInWeek && PayCheck.HourlyPounds(line, details.Week) is { } hourly)
            {
                var sum = string.Create(
                    CultureInfo.GetCultureInfo("en-GB"),
                    $"A live-in week of {line.HoursEach} hours comes to £{hourly:0.00} an hour.");
                yield return new Noticed(
                    "live-in-pay", ReasonCode.PayUnclear, Line(index), $"{sum} Are those all the hours of work?");
            }
        }

        if (details.Role.Employment == Employment.LiveIn || details.Week.Pattern == WeekPattern.LiveIn)
        {
            yield return new Noticed(
                "live-in-room",
                ReasonCode.PayUnclear,
                "Pay.Lines",
                "This job comes with a room. A person must check that no more than the legal amount is taken "
                    + "from pay for it.");
        }
    }

    private static IEnumerable<Noticed> Limit(JobAdvertDetails details)
    {
        if (details.Requirements.Occupational is not null)
        {
            yield return new Noticed(
                "recorded-limit",
                ReasonCode.DiscriminationNoBasis,
                "Requirements.Occupational.Reason",
                "A person must decide on this limit. Do the tasks need it, and is there no milder way?");
        }
    }

    private static IEnumerable<Noticed> DelegatedTasks(JobAdvertDetails details)
    {
        if (details.Tasks.Tasks.Any(_delegatedTasks.Contains) && !NamesTraining(details))
        {
            yield return new Noticed(
                "delegated-health-tasks",
                ReasonCode.SafetyRisk,
                "Tasks.Tasks",
                "Some of these health tasks need training first. Say who gives it, and who signs the PA off.");
        }
    }

    private static IEnumerable<Noticed> Transfers(JobAdvertDetails details)
    {
        var tasks = details.Tasks.Tasks;
        if (tasks.Contains(WorkTask.Transfers) && !tasks.Contains(WorkTask.Hoist) && !NamesTraining(details))
        {
            yield return new Noticed(
                "transfers-without-help",
                ReasonCode.SafetyRisk,
                "Tasks.Tasks",
                "The PA helps somebody to move, for example from a bed to a chair. Say what equipment, second person or training there is.");
        }
    }

    private static bool NamesTraining(JobAdvertDetails details) =>
        details.Requirements.Asked.Any(asked => asked.Level == RequirementLevel.WillTrain)
        || details.Pay.Lines.Any(line => line.Kind == PayKind.Training)
        || JobAdvertTexts.Of(details).Any(field => field.Folded.Text.Contains("train", StringComparison.Ordinal));

    private static string Line(int number) => $"Pay.Lines[{number}]";
}
