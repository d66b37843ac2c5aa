using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.JobAdverts;

internal sealed class JobAdvertConfiguration : IEntityTypeConfiguration<JobAdvert>
{
    public void Configure(EntityTypeBuilder<JobAdvert> advert)
    {
        advert.ToTable("job_adverts");
        advert.Property(a => a.Reference).HasMaxLength(Reference.Length);
        advert.HasIndex(a => a.Reference).IsUnique();
        advert.HasOne<Employer>().WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);

        advert.Property(a => a.Details).IsJson();
        advert.HasMany(a => a.Versions).WithOne().HasForeignKey(v => v.AdvertId).OnDelete(DeleteBehavior.Restrict);
        advert.Navigation(a => a.Versions).AutoInclude();
        advert.ToTable(table => table.HasCheckConstraint(
            "ck_job_adverts_live_version", "state not in ('Live', 'Paused', 'Held') or live_version is not null"));

        // What the clock looks for: few rows each, because those it has dealt with leave.
        advert.HasIndex(a => a.ClosesOn).HasFilter("state in ('Live', 'Paused')");
        advert.HasIndex(a => a.EndedAt).HasFilter("state in ('Filled', 'Closed', 'Expired')");
        advert.HasIndex(a => a.ChangedAt).HasFilter("state = 'Draft'");

        advert.HasOne<Sanction>().WithMany().HasForeignKey(a => a.HeldFor).OnDelete(DeleteBehavior.Restrict);
        advert.ToTable(table => table.HasCheckConstraint("ck_job_adverts_held_for", "held_for is null or state = 'Held'"));
        advert.HasOne<Organisation>().WithMany().HasForeignKey(a => a.ChosenOrganisationId).OnDelete(DeleteBehavior.SetNull);
        advert.Property(a => a.EndNote).HasMaxLength(EndReasons.NoteMaxLength);
        advert.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class JobAdvertVersionConfiguration : IEntityTypeConfiguration<JobAdvertVersion>
{
    public void Configure(EntityTypeBuilder<JobAdvertVersion> version)
    {
        version.ToTable("job_advert_versions");
        version.HasKey(v => new { v.AdvertId, v.Number });
        version.Property(v => v.Number).ValueGeneratedNever();
        version.Property(v => v.Details).IsJson();
        version.Property(v => v.Hash).HasMaxLength(64);
        version.HasOne<Organisation>().WithMany().HasForeignKey(v => v.ChosenOrganisationId).OnDelete(DeleteBehavior.SetNull);
    }
}
