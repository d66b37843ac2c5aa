using System.Globalization;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.PersonalAssistants;

public enum Fit
{
    Fits,
    WouldNeed,
    DoesNotFit,
}

/// <summary>One line of an explanation.</summary>
public sealed record MatchReason(Fit Fit, string Sentence);

public static class MatchWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The explanation as lines to read: what fits first, what does not last.</summary>
    public static IReadOnlyList<MatchReason> InWords(this MatchExplanation match) =>
        [.. Lines(match).OfType<MatchReason>().Concat(DrivingLines(match)).OrderBy(reason => reason.Fit)];

    private static IEnumerable<MatchReason?> Lines(MatchExplanation match)
    {
        yield return DistanceLine(match);
        yield return Listed(Fit.Fits, "Would do", match.TasksOffered.Select(task => task.Label()));
        yield return Listed(Fit.DoesNotFit, "Does not offer", match.TasksNotOffered.Select(task => task.Label()));
        yield return Listed(Fit.WouldNeed, "Would need training", match.WouldNeed.Select(training => training.Label()));
        yield return Listed(
            Fit.WouldNeed, "Would need training again, because it has run out", match.WouldRenew.Select(training => training.Label()));
        yield return WeekLine(match);
        yield return match.OneWeekIn is { } weeks && match.HoursShared > 0
            ? new MatchReason(
                Fit.WouldNeed, $"Works {Small(ShiftWords.EveryWeeksInWords(weeks)!)}: {Hours(match.HoursOnAverage)} a week on average")
            : null;
        yield return match.OnlyIn is { } year ? new MatchReason(Fit.DoesNotFit, $"Works {Small(year.Label())}") : null;
        yield return match.LanguageSought is not { } language ? null : match.Speaks
            ? new MatchReason(Fit.Fits, $"Uses {language.Label()}")
            : new MatchReason(Fit.DoesNotFit, $"Does not use {language.Label()}");
        yield return match.Drives switch
        {
            null => null,
            true => new MatchReason(Fit.Fits, "Can drive"),
            false => new MatchReason(Fit.DoesNotFit, "Does not drive"),
        };
        yield return StartLine(match);
        yield return PayLine(match);
        yield return match.PetsAvoided switch
        {
            null => null,
            [] => new MatchReason(Fit.Fits, "Can be near your pets"),
            { } pets => Listed(Fit.DoesNotFit, "Cannot be near", pets.Select(pet => pet.Label())),
        };
        yield return match.SmokeIsFine switch
        {
            null => null,
            true => new MatchReason(Fit.Fits, "Can work with the smoking in your home"),
            false => new MatchReason(Fit.DoesNotFit, "Cannot work with the smoking in your home"),
        };
    }

    private static MatchReason DistanceLine(MatchExplanation match)
    {
        var away = match.Distance.ToString();
        return match.IsWithinReach
            ? new MatchReason(Fit.Fits, $"Lives {away}{(away.StartsWith("within", StringComparison.Ordinal) ? "" : " away")}")
            : new MatchReason(Fit.DoesNotFit, $"Lives {away}: further than they will travel");
    }

    private static MatchReason? WeekLine(MatchExplanation match) => match switch
    {
        { HoursSought: 0 } => null,
        { HoursShared: 0 } => new MatchReason(Fit.DoesNotFit, "Cannot work in the parts of the week you chose"),
        _ when match.HoursShared == match.HoursSought =>
            new MatchReason(Fit.Fits, $"Can work in all {Hours(match.HoursSought)} you chose"),
        _ => new MatchReason(Fit.Fits, $"Can work in {Number(match.HoursShared)} of the {Hours(match.HoursSought)} you chose"),
    };

    private static MatchReason? StartLine(MatchExplanation match) => (match.StartsInTime, match.StartsFrom) switch
    {
        (null, _) => null,
        (true, null) => new MatchReason(Fit.Fits, "Can start now"),
        (true, { } from) => new MatchReason(Fit.Fits, string.Create(British, $"Can start from {from:d MMMM yyyy}")),
        (false, { } from) => new MatchReason(
            Fit.DoesNotFit, string.Create(British, $"Can start from {from:d MMMM yyyy}, which is after your first day")),
        (false, null) => null,
    };

    private static MatchReason? PayLine(MatchExplanation match) => (match.Pay, match.HopedPounds) switch
    {
        (PayFit.Enough, _) => new MatchReason(Fit.Fits, "Hopes to be paid no more than you pay"),
        (PayFit.MayTalk, { } pounds) =>
            new MatchReason(Fit.WouldNeed, $"Hopes for {JobAdverts.InWords.PoundsInWords(pounds)} an hour, and is happy to talk about pay"),
        (PayFit.TooLittle, { } pounds) =>
            new MatchReason(Fit.DoesNotFit, $"Hopes for {JobAdverts.InWords.PoundsInWords(pounds)} an hour, which is more than you pay"),
        _ => null,
    };

    private static IEnumerable<MatchReason> DrivingLines(MatchExplanation match) =>
        match.DrivingFits.Select(fact => new MatchReason(Fit.Fits, Sentences(fact).Yes))
            .Concat(match.DrivingLacks.Select(fact => new MatchReason(Fit.DoesNotFit, Sentences(fact).No)));

    private static (string Yes, string No) Sentences(DriverFact fact) => fact switch
    {
        DriverFact.Licence => ("Has had a licence for as long as you ask", "Has not had a licence for as long as you ask"),
        DriverFact.Gears => ("Can drive a car with manual gears", "Drives only automatic cars"),
        DriverFact.OwnCar => ("Has a car to use for work", "Has no car to use for work"),
        DriverFact.BusinessInsurance => ("Has car insurance for work", "Does not have car insurance for work"),
        DriverFact.EmployersVehicle => ("Would drive your vehicle", "Has not said that they would drive your vehicle"),
    };

    private static MatchReason? Listed(Fit fit, string lead, IEnumerable<string> things)
    {
        var words = string.Join("; ", things.Select(Small));
        return words.Length == 0 ? null : new MatchReason(fit, $"{lead}: {words}");
    }

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Number(decimal hours) => hours.ToString("0.#", British);

    private static string Hours(decimal hours) => hours == 1 ? "1 hour" : $"{Number(hours)} hours";
}
