using System.Globalization;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>
/// Where a table keeps what we read. Code-Point Open has no header and always the same ten columns. The ONS Postcode
/// Directory has a header, whose names change from year to year: oseast1m became east1m, and ctry became ctry25cd.
/// </summary>
internal abstract class PostcodeLayout
{
    private static readonly string[] PostcodeColumns = ["pcds", "pcd8", "pcd2", "pcd7", "pcd", "postcode"];

    protected TableParts Parts { get; } = new();

    public abstract bool HasHeader { get; }

    /// <param name="line">The first line of a table. Null where it begins like none that we know.</param>
    public static PostcodeLayout? Of(ReadOnlySpan<char> line)
    {
        var parts = new TableParts();
        if (!parts.TrySplit(line))
        {
            return null;
        }

        var names = new List<string>();
        for (var part = 0; part < parts.Count; part++)
        {
            names.Add(parts.Of(line, part).ToString().ToLowerInvariant());
        }

        if (names is ["postcode" or "pc", _, "eastings" or "ea", ..])
        {
            return new CodePointOpen(hasHeader: true);
        }

        var postcode = PostcodeColumns.Select(name => names.IndexOf(name)).FirstOrDefault(at => at >= 0, -1);
        if (postcode >= 0)
        {
            return OnsDirectory.Of(names, postcode);
        }

        return parts.Count >= CodePointOpen.FewestParts && Postcode.TryParse(names[0], out _)
            ? new CodePointOpen(hasHeader: false)
            : null;
    }

    public PostcodeLine Read(ReadOnlySpan<char> line) =>
        Parts.TrySplit(line) ? ReadParts(line) : PostcodeLine.Wrong("a quote in it is not closed, or it has too many parts");

    protected abstract PostcodeLine ReadParts(ReadOnlySpan<char> line);

    protected static PostcodeLine NotAPostcode(ReadOnlySpan<char> typed) =>
        PostcodeLine.Wrong($"{Quoted(typed)} is not a postcode");

    protected static PostcodeLine At(Postcode code, double easting, double northing, Nation nation) =>
        GridPoint.IsInBounds(easting, northing)
            ? new PostcodeLine(Told.Here, code, new GridPoint(Math.Round(easting), Math.Round(northing)), nation, null)
            : PostcodeLine.Wrong(string.Create(
                CultureInfo.InvariantCulture, $"{easting}, {northing} is not in the United Kingdom on the National Grid"));

    protected static bool TryNumber(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>E92000001, W06000001 and the like: their first letter is the nation.</summary>
    protected static Nation? NationOf(ReadOnlySpan<char> code) => code is [var letter, .. { Length: 8 }]
        ? letter switch
        {
            'E' => Nation.England,
            'W' => Nation.Wales,
            'S' => Nation.Scotland,
            'N' => Nation.NorthernIreland,
            _ => null,
        }
        : null;

    /// <summary>As much of it as a line of a report has room for.</summary>
    protected static string Quoted(ReadOnlySpan<char> typed)
    {
        var shown = new string([.. typed[..Math.Min(typed.Length, 20)].ToArray().Where(c => !char.IsControl(c))]);
        return $"\u201c{shown}\u201d";
    }
}
