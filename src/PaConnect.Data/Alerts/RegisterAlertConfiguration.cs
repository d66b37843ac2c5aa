using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Alerts;

/// <summary>
/// That a profile came on the register for the first time. Numbered as adverts are, by one job, one at a time; and once for ever, so
/// that a PA who pauses and comes back is no news.
/// </summary>
public sealed class RegisterAnnouncement
{
    private RegisterAnnouncement() { }

    public long Number { get; private init; }
    public Id<AssistantProfile> ProfileId { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>When those who want to hear at once were written to.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    public void HasBeenSent(DateTimeOffset now) => SentAt = now;
}

internal sealed class RegisterAlertConfiguration : IEntityTypeConfiguration<RegisterAlert>, IEntityTypeConfiguration<RegisterAnnouncement>
{
    public void Configure(EntityTypeBuilder<RegisterAlert> alert)
    {
        alert.Property<NpgsqlTsQuery?>(JobAlertConfiguration.WordsQuery).ValueGeneratedOnAddOrUpdate();
        alert.ToTable("register_alerts");
        alert.HasOne<Employer>().WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);
        alert.Property(a => a.Query).HasMaxLength(RegisterAlert.QueryMaxLength);
        alert.Property(a => a.InWords).HasMaxLength(RegisterAlert.InWordsMaxLength);
        alert.HasIndex(a => a.EmployerId);
        alert.HasIndex(a => a.AccountId);
        alert.HasIndex(a => a.NextAt).HasFilter("state = 'Active' and next_at is not null");
        alert.HasIndex(a => a.ConfirmedAt).HasFilter("state = 'Active'");
        alert.Property<uint>("xmin").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<RegisterAnnouncement> announcement)
    {
        announcement.ToTable("register_announcements");
        announcement.HasKey(a => a.Number);
        announcement.Property(a => a.Number).UseIdentityAlwaysColumn();
        announcement.HasOne<AssistantProfile>().WithOne().HasForeignKey<RegisterAnnouncement>(a => a.ProfileId)
            .OnDelete(DeleteBehavior.Restrict);
        announcement.HasIndex(a => a.ProfileId).IsUnique();
        announcement.HasIndex(a => a.Number).HasFilter("sent_at is null").HasDatabaseName("ix_register_announcements_unsent");
    }
}
