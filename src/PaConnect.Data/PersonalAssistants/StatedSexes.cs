using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Places;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>The only reading of anybody's sex: for a job that a moderator approved as one for a woman or for a man.</summary>
public static class StatedSexes
{
    /// <summary>
    /// Whom the employer may look for with this advert: it is their own, on show with a limit by sex that was approved. Null, and nobody is
    /// left out, in every other case.
    /// </summary>
    public static async Task<ApprovedLimit?> SexApprovedForAsync(
        this PaConnectDbContext db, Id<Employer> employer, Id<JobAdvert> advert, DateOnly today)
    {
        var details = await db.JobAdverts.AsNoTracking()
            .Where(one => one.Id == advert && one.EmployerId == employer && one.State == JobAdvertState.Live)
            .Select(one => one.Versions.Single(version => version.Number == one.LiveVersion).Details)
            .SingleOrDefaultAsync();
        return details?.Closing.ClosesOn >= today
            && details!.Requirements.Occupational is { Characteristic: ProtectedCharacteristic.Sex, ForSex: { } sex }
            ? new ApprovedLimit(sex, details.Place.Locality!.Location)
            : null;
    }

    /// <summary>
    /// PAs who said that they are of that sex; who did not say is not among them. Only around the job itself: a limit of one job must
    /// not tell the sex of people all over the country.
    /// </summary>
    public static IQueryable<RegisterEntry> WhoSaid(this IQueryable<RegisterEntry> entries, PaConnectDbContext db, ApprovedLimit limit) =>
        entries.Near(limit.Place, ApprovedLimit.MostMiles)
            .Where(entry => db.Set<StatedSex>().Any(stated => stated.AssistantId == entry.AssistantId && stated.Sex == limit.Sex));
}

/// <summary>A limit by sex that a moderator approved, and where its job is.</summary>
public sealed record ApprovedLimit(Sex Sex, GridPoint Place)
{
    /// <summary>Nobody further from the job than this is found by it.</summary>
    public const int MostMiles = 15;
}

internal sealed class StatedSexConfiguration : IEntityTypeConfiguration<StatedSex>
{
    public void Configure(EntityTypeBuilder<StatedSex> stated)
    {
        stated.ToTable("stated_sexes");
        stated.HasKey(s => s.AssistantId);
        stated.HasOne<PersonalAssistant>().WithOne().HasForeignKey<StatedSex>(s => s.AssistantId).OnDelete(DeleteBehavior.Cascade);
        stated.Property<uint>("xmin").IsRowVersion();
    }
}
