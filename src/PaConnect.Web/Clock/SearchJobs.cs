using PaConnect.Data.Search;

namespace PaConnect.Web.Clock;

/// <summary>Reads which words stand in listings, so that a misspelt one can be put right.</summary>
internal static class SearchJobs
{
    public static IReadOnlyList<ClockJob> All { get; } =
    [
        RefreshWordsOf("read the words of jobs", SearchKind.Jobs),
        RefreshWordsOf("read the words of the register", SearchKind.Register),
    ];

    private static ClockJob RefreshWordsOf(string name, SearchKind kind) => ClockJob.InTurn(
        name,
        ClockJob.Hourly,
        (_, _, _) => Task.FromResult(1),
        async (db, _, stopping) => await db.RefreshWordsAsync(kind, stopping) > 0);
}
