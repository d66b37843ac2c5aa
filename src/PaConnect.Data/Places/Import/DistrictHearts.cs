using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Places.Import;

/// <summary>
/// Works out anew where the middle of each district's postcodes is, and in which nation they all lie.
/// </summary>
internal static class DistrictHearts
{
    public static async Task FindAsync(PaConnectDbContext db, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.DistrictHearts.ExecuteDeleteAsync(cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into district_hearts (code, location, nation)
            select
                split_part(code, ' ', 1),
                point(
                    round(percentile_cont(0.5) within group (order by location[0])),
                    round(percentile_cont(0.5) within group (order by location[1]))),
                case when min(nation) = max(nation) then min(nation) end
            from unit_postcodes
            group by 1
            """,
            cancellation);
        await transaction.CommitAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"vacuum analyze unit_postcodes, district_hearts", cancellation);
    }
}
