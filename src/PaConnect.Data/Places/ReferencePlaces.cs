using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>Loads the places that come with the program. Loading them again changes nothing unless the files have changed.</summary>
public static class ReferencePlaces
{
    public static async Task LoadAsync(PaConnectDbContext db, CancellationToken cancellation = default)
    {
        var tables = ReferenceTables.Read();
        var places = await db.Places.AsNoTracking().ToListAsync(cancellation);
        var districts = await db.DistrictPlaces.AsNoTracking().ToListAsync(cancellation);
        if (!tables.AreSameAs(places, districts))
        {
            await ReplaceAsync(db, tables, cancellation);
        }
    }

    private static async Task ReplaceAsync(PaConnectDbContext db, ReferenceTables tables, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Places.ExecuteDeleteAsync(cancellation);
        await db.DistrictPlaces.ExecuteDeleteAsync(cancellation);
        await CopyAsync((NpgsqlConnection)db.Database.GetDbConnection(), tables.Places, cancellation);
        db.DistrictPlaces.AddRange(tables.Districts);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        // Freshly filled, the index of spellings is a heap that no query would use: a search for a name takes fifty times as long.
        await db.Database.ExecuteSqlAsync($"vacuum analyze places, district_places", cancellation);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, IEnumerable<Place> places, CancellationToken cancellation)
    {
        await using var rows = await connection.BeginBinaryImportAsync(
            "copy places (id, name, county, nation, location, search_name, search_label) from stdin (format binary)", cancellation);
        foreach (var place in places)
        {
            await rows.WriteRowAsync(
                cancellation,
                place.Id,
                place.Name,
                place.County,
                place.Nation.ToString(),
                new NpgsqlPoint(place.Location.Easting, place.Location.Northing),
                place.SearchName,
                place.SearchLabel);
        }

        await rows.CompleteAsync(cancellation);
    }
}
