namespace PaConnect.Web.Pages.Employers.Adverts;

internal static class Rows
{
    /// <summary>The rows that came. A visitor who makes up their own numbers can leave holes between them, which count as nothing.</summary>
    public static IList<TRow> Of<TRow>(IEnumerable<TRow?> rows)
        where TRow : class => [.. rows.OfType<TRow>()];

    /// <summary>The rows with one empty row more, and never fewer than so many; beyond the most none is added.</summary>
    public static IList<TRow> Pad<TRow>(IList<TRow> rows, int fewest, int most)
        where TRow : new()
    {
        var wanted = Math.Min(Math.Max(rows.Count + 1, fewest), most);
        return [.. rows, .. Enumerable.Range(rows.Count, Math.Max(0, wanted - rows.Count)).Select(_ => new TRow())];
    }
}
