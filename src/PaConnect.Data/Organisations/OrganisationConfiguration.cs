using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Organisations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisations");
        organisation.Property(o => o.Name).HasMaxLength(Organisation.NameMaxLength);
        organisation.Property(o => o.Slug).HasMaxLength(Organisation.SlugMaxLength);
        organisation.HasIndex(o => o.Slug).IsUnique();
        organisation.HasIndex(o => o.IsPlatform)
            .IsUnique().HasFilter("is_platform").HasDatabaseName("ux_organisations_one_platform");
        organisation.HasMany(o => o.Area).WithOne().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        organisation.Property(o => o.DueTimes).IsJson().HasDefaultValue(DueTimes.Usual);
        organisation.HasOne<Organisation>().WithMany().HasForeignKey(o => o.PartnerId).OnDelete(DeleteBehavior.SetNull);
        organisation.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class AreaDistrictConfiguration : IEntityTypeConfiguration<AreaDistrict>
{
    public void Configure(EntityTypeBuilder<AreaDistrict> area)
    {
        area.ToTable("area_districts");
        area.HasKey(a => new { a.OrganisationId, a.District });
        area.Property(a => a.District).HasMaxLength(4);
        area.HasIndex(a => a.District)
            .IsUnique().HasFilter("part = 'Lead'").HasDatabaseName("ux_area_districts_one_lead");
    }
}

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("memberships");
        membership.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        membership.HasIndex(m => new { m.AccountId, m.OrganisationId });
        membership.HasIndex(m => new { m.AccountId, m.OrganisationId }, "ux_memberships_one_in_force")
            .IsUnique().HasFilter("until_on is null");
        membership.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class PresetTextConfiguration : IEntityTypeConfiguration<PresetText>
{
    public void Configure(EntityTypeBuilder<PresetText> text)
    {
        text.ToTable("preset_texts");
        text.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        text.Property(t => t.Title).HasMaxLength(PresetText.TitleMaxLength);
        text.Property(t => t.Words).HasMaxLength(PresetText.WordsMaxLength);
        text.HasIndex(t => new { t.OrganisationId, t.Title }).IsUnique().HasDatabaseName("ux_preset_texts_one_of_a_title");
        text.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class VouchingConfiguration : IEntityTypeConfiguration<Vouching>
{
    public void Configure(EntityTypeBuilder<Vouching> vouching)
    {
        vouching.ToTable("vouchings");
        vouching.HasOne<Organisation>().WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        vouching.HasOne<Employer>().WithMany().HasForeignKey(v => v.EmployerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SafeguardingContactConfiguration : IEntityTypeConfiguration<SafeguardingContact>
{
    public void Configure(EntityTypeBuilder<SafeguardingContact> contact)
    {
        contact.ToTable("safeguarding_contacts");
        contact.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        contact.Property(c => c.Council).HasMaxLength(SafeguardingContact.CouncilMaxLength);
        contact.Property(c => c.Telephone).HasMaxLength(SafeguardingContact.TelephoneMaxLength);
        contact.Property(c => c.OutOfHours).HasMaxLength(SafeguardingContact.TelephoneMaxLength);
        contact.Property(c => c.WebAddress).HasMaxLength(SafeguardingContact.WebAddressMaxLength);
        contact.HasIndex(c => new { c.OrganisationId, c.Council })
            .IsUnique().HasDatabaseName("ux_safeguarding_contacts_one_for_a_council");
        contact.ToTable(table => table.HasCheckConstraint(
            "ck_safeguarding_contacts_reachable", "coalesce(telephone, out_of_hours, web_address) is not null"));
        contact.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class AreaRequestConfiguration : IEntityTypeConfiguration<AreaRequest>
{
    public void Configure(EntityTypeBuilder<AreaRequest> request)
    {
        request.ToTable("area_requests");
        request.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        request.Property(r => r.Change).IsJson();
        request.Property(r => r.Why).HasMaxLength(AreaRequest.WordsMaxLength);
        request.Property(r => r.Answer).HasMaxLength(AreaRequest.WordsMaxLength);
        request.HasIndex(r => r.OrganisationId)
            .IsUnique().HasFilter("state = 'Waiting'").HasDatabaseName("ux_area_requests_one_waiting");
        request.Property<uint>("xmin").IsRowVersion();
    }
}
