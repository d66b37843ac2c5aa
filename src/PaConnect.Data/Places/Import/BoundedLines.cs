namespace PaConnect.Data.Places.Import;

/// <summary>
/// The lines of a text, one at a time, in one buffer. A line that does not fit into the buffer is none of a table's,
/// and neither is a zero: a file made to fill the memory is refused at its first such line.
/// </summary>
internal sealed class BoundedLines(TextReader reader)
{
    /// <summary>Characters. The longest line that the National Statistics write has about 400.</summary>
    private const int LongestLine = 8_192;

    private readonly char[] _buffer = new char[8 * LongestLine];
    private int _start;
    private int _end;
    private bool _isOver;

    /// <summary>Counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many characters have been read, to tell how far it has come.</summary>
    public long Taken { get; private set; }

    /// <summary>Without its line end. It is overwritten by the next; false after the last.</summary>
    public bool TryRead(out ReadOnlySpan<char> line)
    {
        var length = _buffer.AsSpan(_start, _end - _start).IndexOf('\n');
        while (length < 0 && !_isOver)
        {
            Fill();
            length = _buffer.AsSpan(_start, _end - _start).IndexOf('\n');
        }

        var isLast = length < 0;
        length = isLast ? _end - _start : length;
        line = _buffer.AsSpan(_start, length).TrimEnd('\r');
        _start += isLast ? length : length + 1;
        if (isLast && length == 0)
        {
            return false;
        }

        Number++;
        if (length > LongestLine || line.Contains('\0'))
        {
            throw new TableRefusedException($"Line {Number:#,0} is not text of a table of postcodes.");
        }

        return true;
    }

    private void Fill()
    {
        var kept = _end - _start;
        if (kept > LongestLine)
        {
            throw new TableRefusedException($"Line {Number + 1:#,0} is too long for a table of postcodes.");
        }

        _buffer.AsSpan(_start, kept).CopyTo(_buffer);
        (_start, _end) = (0, kept);
        var read = reader.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        Taken += read;
        _isOver = read == 0;
    }
}
