using PaConnect.Data.Search;

namespace PaConnect.Web.Clock;

internal static class SearchJobs
{
    /// <summary>Reads which words stand in listings, so that a misspelt one can be put right.</summary>
    public static ClockJob RefreshWords { get; } = new(
        "read the words of listings",
        TimeSpan.FromHours(1),
        (_, _, _) => Task.FromResult<IReadOnlyList<Guid>>([.. Enum.GetValues<SearchKind>().Select(IdOf)]),
        async (db, id, _, stopping) =>
            await db.RefreshWordsAsync(Enum.GetValues<SearchKind>().Single(kind => IdOf(kind) == id), stopping) > 0);

    /// <summary>The id only tells one from the other.</summary>
    private static Guid IdOf(SearchKind kind) => new((int)kind + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
