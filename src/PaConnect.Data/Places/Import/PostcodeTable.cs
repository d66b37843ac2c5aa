namespace PaConnect.Data.Places.Import;

/// <summary>
/// The lines of one table that say something of a postcode. Those that say nothing are told to the report, and a table
/// that is mostly such lines is refused, so that another file that was named by mistake does not fill the screen.
/// </summary>
internal sealed class PostcodeTable(string? name, TextReader reader, PostcodeReport report)
{
    private const int MostLines = 6_000_000;
    private const int LinesBetweenLooks = 5_000;
    private const int MostWrongForOneRight = 9;

    // A table may begin with a line or two that are torn.
    private const int LinesToKnowItBy = 10;

    private readonly BoundedLines _lines = new(reader);
    private PostcodeLayout? _layout;

    /// <summary>Whether it is a table of postcodes. What is not has told the report nothing.</summary>
    public bool IsKnown => _layout is not null;

    public long Taken => _lines.Taken;

    /// <summary>The next line that is not wrong; false after the last.</summary>
    public bool TryRead(out PostcodeLine read)
    {
        var before = new List<WrongLine>();
        while (_lines.TryRead(out var line))
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (_layout is null)
            {
                _layout = PostcodeLayout.Of(line);
                if (_layout is null && before.Count == LinesToKnowItBy)
                {
                    break;
                }

                if (_layout is null)
                {
                    before.Add(Wrong("it is not a line of a table of postcodes"));
                    continue;
                }

                before.ForEach(Count);
                if (_layout.HasHeader)
                {
                    continue;
                }
            }

            read = _layout.Read(line);
            if (read.Told != Told.Wrong)
            {
                report.Lines++;
                return true;
            }

            Count(Wrong(read.Reason!));
        }

        read = default;
        return false;
    }

    /// <summary>A fault of the line that was read last.</summary>
    public WrongLine Wrong(string reason) => new(name, _lines.Number, reason);

    private void Count(WrongLine wrong)
    {
        report.Lines++;
        report.Add(wrong);
        if (report.Lines % LinesBetweenLooks == 0 && report.Wrong > report.Right * MostWrongForOneRight)
        {
            throw new TableRefusedException(
                $"Nearly every line of it is wrong, so it is no table of postcodes. Line {wrong.Line:#,0}: {wrong.Reason}.");
        }

        if (report.Lines > MostLines)
        {
            throw new TableRefusedException(
                $"It has more than {MostLines:#,0} lines, and the United Kingdom has had 2.7 million postcodes.");
        }
    }
}
