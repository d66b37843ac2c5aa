using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>A grid point is a Postgres point: (easting, northing) in metres, so a GiST index finds what is near.</summary>
internal sealed class GridPointConverter() : ValueConverter<GridPoint, NpgsqlPoint>(
    grid => new NpgsqlPoint(grid.Easting, grid.Northing),
    point => new GridPoint(point.X, point.Y));

internal static class GridPoints
{
    public static void AddGridPoints(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<GridPoint>().HaveConversion<GridPointConverter>();
        conventions.DefaultTypeMapping<GridPoint>().HasConversion<GridPointConverter>();
    }
}
