using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Data.Moderation;

public static class WageWatches
{
    private const int SliceSize = 1_000;

    /// <summary>How many adverts on show pay less than the minimum of a date, where no moderator was asked about that yet.</summary>
    public static async Task<int> CountBelowAsync(this PaConnectDbContext db, DateOnly heldAgainst)
    {
        var (below, after) = (0, (string?)null);
        do
        {
            var looked = await db.LookAgainAsync(details => PayOn(details, heldAgainst), after, SliceSize);
            (below, after) = (below + looked.Found.Count, looked.Next);
            db.ChangeTracker.Clear();
        }
        while (after is not null);

        return below;
    }

    /// <summary>Of what the checks find, only pay: words did not change since they were read.</summary>
    private static CheckResult PayOn(JobAdvertDetails details, DateOnly heldAgainst) => new(
        [.. ListingChecks.RunAgain(details, heldAgainst, [], withAllWords: false).Noticed
            .Where(noticed => noticed.Code == ReasonCode.PayBelowMinimum)],
        Failed: false);
}

internal sealed class WageWatchConfiguration : IEntityTypeConfiguration<WageWatch>
{
    public void Configure(EntityTypeBuilder<WageWatch> watch)
    {
        watch.ToTable("wage_watches");
        watch.HasIndex(w => w.LookedOn).IsUnique();
        watch.ToTable(table => table.HasCheckConstraint("ck_wage_watches_below", "below >= 0"));
    }
}
