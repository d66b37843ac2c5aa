using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>How a postcode of the file compares with what is loaded.</summary>
internal enum Meeting
{
    New,
    Moved,
    Same,

    /// <summary>The file gave it before, in the same place.</summary>
    Repeated,

    /// <summary>The file gave it before, in another place.</summary>
    Contradicted,
}

/// <summary>
/// Every postcode that is loaded, and every one that the file has given, in memory: an import compares, and writes only
/// what differs. So one that was killed goes on where it was, and a new edition of a file costs little. Two million
/// take 70 MB.
/// </summary>
internal sealed class KnownPostcodes
{
    // Great Britain and Northern Ireland have 1.8 million. What holds far more was made to fill the memory.
    private const int Most = 2_600_000;
    private const int LettersAndDigits = 36;

    private readonly Dictionary<long, Known> _known;

    private KnownPostcodes(int expected) => _known = new Dictionary<long, Known>(expected);

    public static async Task<KnownPostcodes> LoadAsync(
        NpgsqlConnection connection, int expected, CancellationToken cancellation)
    {
        var known = new KnownPostcodes(expected);
        await using var rows = await connection.BeginBinaryExportAsync(
            "copy (select code, location, nation from unit_postcodes) to stdout (format binary)", cancellation);
        while (await rows.StartRowAsync(cancellation) > 0)
        {
            var key = KeyOf(await rows.ReadAsync<string>(cancellation));
            var location = await rows.ReadAsync<NpgsqlPoint>(cancellation);
            var nation = Enum.Parse<Nation>(await rows.ReadAsync<string>(cancellation));
            known._known[key] = new Known((int)location.X, (int)location.Y, nation, IsMet: false);
        }

        return known;
    }

    public Meeting Meet(PostcodeLine line)
    {
        var key = KeyOf(line.Code.ToString());
        var now = new Known((int)line.Location.Easting, (int)line.Location.Northing, line.Nation, IsMet: true);
        if (!_known.TryGetValue(key, out var before))
        {
            _known[key] = _known.Count < Most
                ? now
                : throw new TableRefusedException(
                    $"There are more than {Most:#,0} postcodes in it, and the United Kingdom has 1.8 million.");
            return Meeting.New;
        }

        var isSame = before with { IsMet = true } == now;
        if (before.IsMet)
        {
            return isSame ? Meeting.Repeated : Meeting.Contradicted;
        }

        _known[key] = now;
        return isSame ? Meeting.Same : Meeting.Moved;
    }

    /// <summary>True where it was loaded, and the file has not said that it is in use again.</summary>
    public bool End(Postcode code)
    {
        var key = KeyOf(code.ToString());
        return _known.TryGetValue(key, out var before) && !before.IsMet && _known.Remove(key);
    }

    private static long KeyOf(string code)
    {
        var key = 0L;
        foreach (var c in code.Where(c => c != ' '))
        {
            key = (key * LettersAndDigits) + (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10);
        }

        return key;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Known(int Easting, int Northing, Nation Nation, bool IsMet);
}
