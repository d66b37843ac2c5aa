namespace PaConnect.Data.Places.Import;

/// <summary>
/// The parts of one line between its commas, each without the quotes and spaces about it. A part may hold commas in
/// quotes.
/// </summary>
internal sealed class TableParts
{
    // The widest table of the National Statistics has 60.
    private readonly Range[] _parts = new Range[200];

    public int Count { get; private set; }

    /// <summary>False where a quote is opened and not closed, or where there are far too many parts.</summary>
    public bool TrySplit(ReadOnlySpan<char> line)
    {
        Count = 0;
        var (start, isQuoted) = (0, false);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (at == line.Length || (line[at] == ',' && !isQuoted))
            {
                if (Count == _parts.Length)
                {
                    return false;
                }

                _parts[Count++] = start..at;
                start = at + 1;
            }
        }

        return !isQuoted;
    }

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> line, int part) => part < Count ? line[_parts[part]].Trim(" \t\"") : [];
}
