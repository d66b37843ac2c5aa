using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>
/// Loads the unit postcodes of Code-Point Open or of the ONS Postcode Directory, as the owner. What is loaded stays
/// until the file says something else of it: a postcode that the file does not name stays, one that it says has ended
/// goes. So half a file does no harm.
/// </summary>
public sealed class PostcodeImport(PaConnectDbContext db)
{
    internal const long OneAtATime = 7_706_842_313;
    private const int LinesBetweenTellings = 5_000;
    private const int FewestBytesOfALine = 30;
    private const int MostExpected = 2_000_000;
    private const string NorthernIreland = "BT";

    private readonly PostcodeReport _report = new();
    private readonly PostcodeChunk _chunk = new(db);
    private KnownPostcodes _known = null!;
    private bool _withNorthernIreland;

    /// <param name="path">A CSV file, a folder of them, or a zip file of them.</param>
    /// <param name="withNorthernIreland">False leaves out those that begin with BT: they have a licence of their own.</param>
    /// <param name="tell">Told from time to time how far it has come.</param>
    public async Task<PostcodeReport> RunAsync(
        string path, bool withNorthernIreland, Action<PostcodeProgress> tell, CancellationToken cancellation = default)
    {
        _withNorthernIreland = withNorthernIreland;
        using var found = PostcodeFiles.Open(path);
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await TakeTurnAsync(cancellation);
            await ReadAllAsync(found.Files, path, tell, cancellation);
            await _chunk.WriteAsync(cancellation);
            await DistrictHearts.FindAsync(db, cancellation);
        }
        finally
        {
            // The connection may be used again, and would keep the turn.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock({OneAtATime})", CancellationToken.None);
        }

        tell(new PostcodeProgress(1, _report.Lines));
        return _report;
    }

    private async Task ReadAllAsync(
        IReadOnlyList<PostcodeFile> files, string path, Action<PostcodeProgress> tell, CancellationToken cancellation)
    {
        var bytes = Math.Max(1, files.Sum(file => (double)file.Length));
        _known = await KnownPostcodes.LoadAsync(
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (int)Math.Min(MostExpected, bytes / FewestBytesOfALine),
            cancellation);

        var (bytesBefore, tables) = (0.0, 0);
        foreach (var file in files)
        {
            var before = bytesBefore;
            tables += await ReadAsync(
                file,
                files.Count > 1 ? file.Name : null,
                taken => tell(new PostcodeProgress(Math.Min(0.99, (before + taken) / bytes), _report.Lines)),
                cancellation) ? 1 : 0;
            bytesBefore += file.Length;
        }

        Require(tables, path);
    }

    private async Task TakeTurnAsync(CancellationToken cancellation)
    {
        var isOurs = await db.Database.SqlQuery<bool>($"""select pg_try_advisory_lock({OneAtATime}) as "Value" """)
            .SingleAsync(cancellation);
        if (!isOurs)
        {
            throw new TableRefusedException("Somebody else is loading postcodes just now. Try again when that has ended.");
        }
    }

    private async Task<bool> ReadAsync(
        PostcodeFile file, string? name, Action<long> tell, CancellationToken cancellation)
    {
        try
        {
            using var reader = new StreamReader(file.Open(), Encoding.UTF8);
            var table = new PostcodeTable(name, reader, _report);
            while (TakeSome(table))
            {
                tell(table.Taken);
                if (_chunk.IsFull)
                {
                    await _chunk.WriteAsync(cancellation);
                }
            }

            return table.IsKnown;
        }
        catch (Exception fault) when (
            fault is InvalidDataException or IOException or NotSupportedException or UnauthorizedAccessException)
        {
            throw new TableRefusedException($"{file.Name} cannot be read to its end: {fault.Message}");
        }
    }

    private bool TakeSome(PostcodeTable table)
    {
        for (var left = LinesBetweenTellings; left > 0 && !_chunk.IsFull; left--)
        {
            if (!table.TryRead(out var line))
            {
                return false;
            }

            Take(line, table);
        }

        return true;
    }

    private void Take(PostcodeLine line, PostcodeTable table)
    {
        switch (line.Told)
        {
            case Told.Nowhere:
                _report.Nowhere++;
                break;
            case Told.Outside:
                _report.Outside++;
                break;
            case Told.Ended:
                _report.Ended++;
                End(line.Code);
                break;
            case Told.Here when !_withNorthernIreland && line.Code.Outward.Area == NorthernIreland:
                _report.LeftOut++;
                break;
            case Told.Here:
                Meet(line, table);
                break;
            case Told.Wrong:
                throw new ArgumentException("The table tells the report itself of a wrong line.", nameof(line));
        }
    }

    private void End(Postcode code)
    {
        if (_known.End(code))
        {
            _chunk.Remove(code);
            _report.Removed++;
        }
    }

    private void Meet(PostcodeLine line, PostcodeTable table)
    {
        switch (_known.Meet(line))
        {
            case Meeting.New:
                _report.Added++;
                _chunk.Add(new UnitPostcode(line.Code, line.Location, line.Nation));
                break;
            case Meeting.Moved:
                _report.Moved++;
                _chunk.Move(new UnitPostcode(line.Code, line.Location, line.Nation));
                break;
            case Meeting.Same:
                _report.Kept++;
                break;
            case Meeting.Repeated:
                _report.Repeated++;
                break;
            case Meeting.Contradicted:
                _report.Add(table.Wrong($"{line.Code} is there twice, in two places; the first is used"));
                break;
        }
    }

    private void Require(int tables, string path)
    {
        if (tables == 0)
        {
            throw new TableRefusedException(
                $"{path} holds no table of postcodes. Name a download of Code-Point Open or of the ONS Postcode Directory.");
        }

        if (_report.Right == 0)
        {
            throw new TableRefusedException(_report.FirstWrong is [var first, ..]
                ? $"No line of {path} is right. Line {first.Line:#,0}: {first.Reason}."
                : $"{path} holds no postcode.");
        }
    }
}
