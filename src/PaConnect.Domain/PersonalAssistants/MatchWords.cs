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
    /// <summary>The explanation as lines to read: what fits first, what does not last.</summary>
    public static IReadOnlyList<MatchReason> InWords(this MatchExplanation match) =>
        [.. Lines(match).OfType<MatchReason>().OrderBy(reason => reason.Fit)];

    private static IEnumerable<MatchReason?> Lines(MatchExplanation match)
    {
        var away = match.Distance.ToString();
        yield return match.IsWithinReach
            ? new MatchReason(Fit.Fits, $"Lives {away}{(away.StartsWith("within", StringComparison.Ordinal) ? "" : " away")}")
            : new MatchReason(Fit.DoesNotFit, $"Lives {away}: further than they will travel");
        yield return Listed(Fit.Fits, "Would do", match.TasksOffered.Select(task => task.Label()));
        yield return Listed(Fit.DoesNotFit, "Does not offer", match.TasksNotOffered.Select(task => task.Label()));
        yield return Listed(Fit.WouldNeed, "Would need training", match.WouldNeed.Select(training => training.Label()));
        yield return match switch
        {
            { HoursSought: 0 } => null,
            { HoursShared: 0 } => new MatchReason(Fit.DoesNotFit, "Cannot work in the parts of the week you chose"),
            _ when match.HoursShared == match.HoursSought =>
                new MatchReason(Fit.Fits, $"Can work in all {match.HoursSought} hours you chose"),
            _ => new MatchReason(Fit.Fits, $"Can work in {match.HoursShared} of the {match.HoursSought} hours you chose"),
        };
        yield return match.LanguageSought is not { } language ? null : match.Speaks
            ? new MatchReason(Fit.Fits, $"Uses {language.Label()}")
            : new MatchReason(Fit.DoesNotFit, $"Does not use {language.Label()}");
        yield return match.Drives switch
        {
            null => null,
            true => new MatchReason(Fit.Fits, "Can drive"),
            false => new MatchReason(Fit.DoesNotFit, "Does not drive"),
        };
    }

    private static MatchReason? Listed(Fit fit, string lead, IEnumerable<string> things)
    {
        var words = string.Join("; ", things.Select(thing => char.ToLowerInvariant(thing[0]) + thing[1..]));
        return words.Length == 0 ? null : new MatchReason(fit, $"{lead}: {words}");
    }
}
