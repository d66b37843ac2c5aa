using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

internal sealed class ReviewCaseConfiguration : IEntityTypeConfiguration<ReviewCase>
{
    public void Configure(EntityTypeBuilder<ReviewCase> reviewCase)
    {
        reviewCase.ToTable("review_cases");
        reviewCase.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        reviewCase.HasIndex(c => new { c.OrganisationId, c.State, c.DueOn });
        reviewCase.HasIndex(c => c.SubjectId)
            .IsUnique().HasFilter("state = 'Waiting'").HasDatabaseName("ux_review_cases_one_open_for_a_subject");
        reviewCase.HasIndex(c => new { c.SubjectId, c.Version }).IsUnique();
        reviewCase.HasMany(c => c.Findings).WithOne().HasForeignKey(f => f.CaseId).OnDelete(DeleteBehavior.Restrict);
        reviewCase.Navigation(c => c.Findings).AutoInclude();
        reviewCase.HasOne(c => c.Decision).WithOne().HasForeignKey<Decision>(d => d.CaseId).OnDelete(DeleteBehavior.Restrict);
        reviewCase.Navigation(c => c.Decision).AutoInclude();
        reviewCase.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("findings");
        finding.HasKey(f => new { f.CaseId, f.Number });
        finding.Property(f => f.Number).ValueGeneratedNever();
        finding.Property(f => f.DismissedWhy).HasMaxLength(Finding.WhyMaxLength);
    }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("decisions");
        decision.HasKey(d => d.CaseId);
        decision.Property(d => d.Reasons).IsJson();
        decision.Property(d => d.Statement).HasMaxLength(Decision.StatementMaxLength);
    }
}

internal sealed class CaseClaimConfiguration : IEntityTypeConfiguration<CaseClaim>
{
    public void Configure(EntityTypeBuilder<CaseClaim> claim)
    {
        claim.ToTable("case_claims");
        claim.HasKey(c => c.CaseId);
        claim.HasOne<ReviewCase>().WithOne().HasForeignKey<CaseClaim>(c => c.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
