using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

internal sealed class PersonalAssistantConfiguration : IEntityTypeConfiguration<PersonalAssistant>
{
    public void Configure(EntityTypeBuilder<PersonalAssistant> assistant)
    {
        assistant.ToTable("personal_assistants");
        assistant.Property(a => a.FirstName).HasMaxLength(PersonalAssistant.NameMaxLength);
        assistant.Property(a => a.Surname).HasMaxLength(PersonalAssistant.NameMaxLength);
        assistant.HasIndex(a => a.AccountId).IsUnique();
        assistant.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class AssistantProfileConfiguration : IEntityTypeConfiguration<AssistantProfile>
{
    public void Configure(EntityTypeBuilder<AssistantProfile> profile)
    {
        profile.ToTable("assistant_profiles");
        profile.HasOne<PersonalAssistant>().WithMany().HasForeignKey(p => p.AssistantId).OnDelete(DeleteBehavior.Restrict);
        profile.HasIndex(p => p.AssistantId).IsUnique();
        profile.HasIndex(p => p.LapsesOn);

        profile.Property(p => p.Details).IsJson();
        profile.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.ProfileId).OnDelete(DeleteBehavior.Restrict);
        profile.Navigation(p => p.Versions).AutoInclude();
        profile.ToTable(table => table.HasCheckConstraint(
            "ck_assistant_profiles_live_version", "state = 'Draft' or live_version is not null"));

        profile.HasOne<Sanction>().WithMany().HasForeignKey(p => p.HeldFor).OnDelete(DeleteBehavior.Restrict);
        profile.ToTable(table => table.HasCheckConstraint("ck_assistant_profiles_held_for", "held_for is null or state = 'Held'"));
        profile.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class AssistantProfileVersionConfiguration : IEntityTypeConfiguration<AssistantProfileVersion>
{
    public void Configure(EntityTypeBuilder<AssistantProfileVersion> version)
    {
        version.ToTable("assistant_profile_versions");
        version.HasKey(v => new { v.ProfileId, v.Number });
        version.Property(v => v.Number).ValueGeneratedNever();
        version.Property(v => v.Details).IsJson();
        version.Property(v => v.Hash).HasMaxLength(64);
    }
}

internal sealed class RegisterViewConfiguration : IEntityTypeConfiguration<RegisterView>
{
    public void Configure(EntityTypeBuilder<RegisterView> view)
    {
        view.ToTable("register_views");
        view.HasKey(v => new { v.EmployerId, v.ViewedOn, v.ProfileId });
        view.HasOne<Employer>().WithMany().HasForeignKey(v => v.EmployerId).OnDelete(DeleteBehavior.Restrict);
        view.HasOne<AssistantProfile>().WithMany().HasForeignKey(v => v.ProfileId).OnDelete(DeleteBehavior.Restrict);
        view.HasIndex(v => v.ProfileId);
    }
}
