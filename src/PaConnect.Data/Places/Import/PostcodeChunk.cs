using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>
/// What has still to be written. Each writing is a transaction of its own, so what a killed import has written stays.
/// </summary>
internal sealed class PostcodeChunk(PaConnectDbContext db)
{
    private const int Most = 20_000;

    private readonly List<UnitPostcode> _units = [];
    private readonly List<string> _gone = [];

    public bool IsFull => _units.Count >= Most || _gone.Count >= Most;

    public void Add(UnitPostcode unit) => _units.Add(unit);

    public void Move(UnitPostcode unit)
    {
        _gone.Add(unit.Code.ToString());
        _units.Add(unit);
    }

    public void Remove(Postcode code) => _gone.Add(code.ToString());

    public async Task WriteAsync(CancellationToken cancellation)
    {
        if (_units.Count == 0 && _gone.Count == 0)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (_gone.Count > 0)
        {
            var gone = _gone.ToArray();
            await db.Database.ExecuteSqlAsync($"delete from unit_postcodes where code = any({gone})", cancellation);
        }

        await CopyAsync((NpgsqlConnection)db.Database.GetDbConnection(), cancellation);
        await transaction.CommitAsync(cancellation);
        _units.Clear();
        _gone.Clear();
    }

    private async Task CopyAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            "copy unit_postcodes (code, location, nation, square) from stdin (format binary)", cancellation);
        foreach (var unit in _units)
        {
            await rows.StartRowAsync(cancellation);
            await rows.WriteAsync(unit.Code.ToString(), NpgsqlDbType.Varchar, cancellation);
            await rows.WriteAsync(
                new NpgsqlPoint(unit.Location.Easting, unit.Location.Northing), NpgsqlDbType.Point, cancellation);
            await rows.WriteAsync(unit.Nation.ToString(), NpgsqlDbType.Varchar, cancellation);
            await rows.WriteAsync(unit.Square, NpgsqlDbType.Integer, cancellation);
        }

        await rows.CompleteAsync(cancellation);
    }
}
