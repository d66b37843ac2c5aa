using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Expressions.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal.Mapping;
using NpgsqlTypes;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>
/// Listings near a point, by their coarse location. It becomes operators that a GiST index answers, as
/// <c>location &lt;@ circle(origin, metres)</c> and <c>order by location &lt;-&gt; origin</c>.
/// </summary>
public static class NearbyListings
{
    private static readonly SqlConstantExpression NoMetres = new(0d, DoubleTypeMapping.Default);

    /// <summary>Those at most so many miles away in a straight line.</summary>
    public static IQueryable<T> Near<T>(this IQueryable<T> listings, GridPoint origin, int miles)
        where T : class, IHasLocation
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(miles);

        var metres = Distance.FromMiles(miles).Metres;
        return listings.Where(listing => IsWithin(listing.Location, origin, metres));
    }

    /// <summary>Nearest first. Follow it with <c>ThenBy</c> the id: many listings share the centre of one square.</summary>
    public static IOrderedQueryable<T> OrderByNearest<T>(this IQueryable<T> listings, GridPoint origin)
        where T : class, IHasLocation =>
        listings.OrderBy(listing => MetresBetween(listing.Location, origin));

    /// <summary>In a query only: the metres between two points, for a row that shows how far away it is.</summary>
    public static double MetresBetween(GridPoint one, GridPoint other) => throw OnlyInAQuery();

    /// <summary>In a query only: whether a point is at most so many metres from the other.</summary>
    public static bool IsWithin(GridPoint point, GridPoint origin, double metres) => throw OnlyInAQuery();

    /// <summary>In a query only: whether a point lies in an area. An index of the points answers it.</summary>
    public static bool IsInside(GridPoint point, NpgsqlCircle area) => throw OnlyInAQuery();

    /// <summary>
    /// The same, asked the other way round, so that an index of the areas answers it: it knows only what areas have in common. A point on
    /// the very edge may count, so <see cref="IsInside"/> has the last word.
    /// </summary>
    public static bool Reaches(NpgsqlCircle area, GridPoint point) => throw OnlyInAQuery();

    internal static void AddDistances(this ModelBuilder model)
    {
        Expression<Func<bool>> inside = () => IsInside(default, default);
        Expression<Func<bool>> reaches = () => Reaches(default, default);
        Expression<Func<double>> between = () => MetresBetween(default, default);
        Expression<Func<bool>> within = () => IsWithin(default, default, 0);
        model.HasDbFunction(between).HasTranslation(points => Operator("<->", points[0], points[1], DoubleTypeMapping.Default));
        model.HasDbFunction(within).HasTranslation(
            parts => Operator("<@", parts[0], Circle(parts[1], parts[2]), BoolTypeMapping.Default));
        model.HasDbFunction(inside).HasTranslation(parts => Operator("<@", parts[0], parts[1], BoolTypeMapping.Default));
        model.HasDbFunction(reaches).HasTranslation(
            parts => Operator("&&", parts[0], Circle(parts[1], NoMetres), BoolTypeMapping.Default));
    }

#pragma warning disable EF1001 // The provider has nothing public for an operator or a type that EF Core does not know.
    private static SqlFunctionExpression Circle(SqlExpression centre, SqlExpression metres) =>
        new("circle", [centre, metres], nullable: true, [true, true], typeof(NpgsqlCircle), new NpgsqlCircleTypeMapping());

    private static PgUnknownBinaryExpression Operator(
        string symbol, SqlExpression left, SqlExpression right, RelationalTypeMapping result) =>
        new(left, right, symbol, result.ClrType, result);
#pragma warning restore EF1001

    private static InvalidOperationException OnlyInAQuery() => new("This is translated to SQL and never called.");
}
