using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>The only reading of anybody's sex: for a job that a moderator approved as one for a woman or for a man.</summary>
public static class StatedSexes
{
    private const int MostAdverts = 200;

    /// <summary>Whether the employer has an approved advert on show that is limited by sex. Without one nobody may search by it.</summary>
    public static async Task<bool> MaySearchBySexAsync(this PaConnectDbContext db, Id<Employer> employer, DateOnly today)
    {
        var live = await db.JobAdverts.AsNoTracking()
            .Where(advert => advert.EmployerId == employer && advert.State == JobAdvertState.Live)
            .OrderByDescending(advert => advert.PublishedAt).ThenBy(advert => advert.Id)
            .Take(MostAdverts)
            .Select(advert => advert.Versions.Single(version => version.Number == advert.LiveVersion).Details)
            .ToListAsync();
        return live.Exists(details => details.Closing.ClosesOn >= today
            && details.Requirements.Occupational is { Characteristic: ProtectedCharacteristic.Sex });
    }

    /// <summary>PAs who said that they are of that sex; who did not say is not among them.</summary>
    public static IQueryable<RegisterEntry> WhoSaid(this IQueryable<RegisterEntry> entries, PaConnectDbContext db, Sex sex) =>
        entries.Where(entry => db.Set<StatedSex>().Any(stated => stated.AssistantId == entry.AssistantId && stated.Sex == sex));
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
