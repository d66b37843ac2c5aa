using System.Text;

namespace PaConnect.Domain.Moderation.Checks.Corpus;

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">Where it begins, counted from 1: a quoted text may hold new lines.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// The rows of a CSV file as spreadsheets write it: commas and new lines in quotes, two quotes for one, any line ends. Rows without
/// a letter are left out. A quote inside a plain text is only a quote.
/// </summary>
internal sealed class CsvRows(string text)
{
    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private int _at;
    private int _line = 1;

    public IEnumerable<CsvRow> Read()
    {
        while (_at < text.Length)
        {
            var line = _line;
            ReadRow();
            if (_cells.Exists(cell => cell.Length > 0))
            {
                yield return new CsvRow(line, [.. _cells]);
            }
        }
    }

    private void ReadRow()
    {
        _cells.Clear();
        do
        {
            ReadCell();
            _cells.Add(_cell.ToString().Trim());
        }
        while (Take(','));

        Take('\r');
        Take('\n');
    }

    private void ReadCell()
    {
        _cell.Clear();
        SkipSpaces();
        if (Take('"'))
        {
            ReadQuoted();
            SkipSpaces();
        }

        while (_at < text.Length && text[_at] is not (',' or '\n') && !IsLineEnd())
        {
            _cell.Append(text[_at++]);
        }
    }

    private void ReadQuoted()
    {
        while (_at < text.Length)
        {
            var letter = text[_at++];
            if (letter == '"' && !Take('"'))
            {
                return;
            }

            _line += letter == '\n' ? 1 : 0;
            _cell.Append(letter);
        }
    }

    private void SkipSpaces()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    private bool IsLineEnd() => text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n';

    private bool Take(char wanted)
    {
        if (_at >= text.Length || text[_at] != wanted)
        {
            return false;
        }

        _at++;
        _line += wanted == '\n' ? 1 : 0;
        return true;
    }
}
