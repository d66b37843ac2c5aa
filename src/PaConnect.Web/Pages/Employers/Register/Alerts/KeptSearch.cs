using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

/// <summary>
/// A search of the register, to be kept. Its order goes, for mails have none; and the advert goes, whose approved limit may leave out
/// women or men: that is allowed for that job alone, and no alert holds it.
/// </summary>
internal static class KeptSearch
{
    public static RegisterSearch ToKeep(this RegisterSearch search) =>
        search with { Sort = RegisterSort.Nearest, Advert = null, After = null };

    /// <param name="search">As it was asked on the page.</param>
    /// <param name="own">The employer's own place.</param>
    /// <param name="place">The place that was named; null for the employer's own.</param>
    public static RegisterAlertSearch ToAlert(this RegisterSearch search, GridPoint own, FoundPlace? place) =>
        new(search.ToKeep().ToQuery(), InWords(search, place), place?.Location ?? own, search.Miles)
        {
            IsAroundEmployer = place is null,
            Words = SearchWords.ToQuery(search.Q),
            Tasks = search.Task,
            Language = search.Language,
        };

    /// <summary>The same search with those first who joined last, as a mail links to it.</summary>
    public static string NewestFirst(string query) => $"{query}{(query.Length == 0 ? "" : "&")}sort={RegisterSort.Newest}";

    private static string InWords(RegisterSearch search, FoundPlace? place)
    {
        IEnumerable<string?> parts =
        [
            $"Within {search.Miles} {(search.Miles == 1 ? "mile" : "miles")} of {place?.Label ?? "your own place"}",
            search.Q is { } words ? $"“{words}”" : null,
            .. search.Task.Select(task => task.Label()),
            search.Language is { } language ? $"Speaks or signs {language.Label()}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
