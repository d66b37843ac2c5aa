using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

internal sealed class ReviewCaseConfiguration : IEntityTypeConfiguration<ReviewCase>
{
    public void Configure(EntityTypeBuilder<ReviewCase> reviewCase)
    {
        reviewCase.ToTable("review_cases");
        reviewCase.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        reviewCase.HasIndex(c => new { c.OrganisationId, c.State, c.DueAt });
        reviewCase.HasOne<ReviewCase>().WithMany().HasForeignKey(c => c.FromCaseId).OnDelete(DeleteBehavior.Restrict);
        reviewCase.HasIndex(c => new { c.SubjectId, c.Matter })
            .IsUnique().HasFilter("state = 'Waiting'").HasDatabaseName("ux_review_cases_one_open_for_a_subject");
        reviewCase.HasIndex(c => new { c.SubjectId, c.Version }).IsUnique();
        reviewCase.HasIndex(c => new { c.FromCaseId, c.Matter })
            .IsUnique().HasDatabaseName("ux_review_cases_one_appeal_for_a_decision");
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

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("reports");
        report.HasOne<ReviewCase>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
        report.Property(r => r.Words).HasMaxLength(Report.WordsMaxLength);
        report.Property(r => r.Email).HasMaxLength(Report.EmailMaxLength);
        report.Property(r => r.TokenHash).HasMaxLength(LinkToken.HashLength);
        report.HasIndex(r => r.TokenHash).IsUnique();
        report.HasIndex(r => r.ClosedAt).HasFilter("email is not null");
        report.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class AppealConfiguration : IEntityTypeConfiguration<Appeal>
{
    public void Configure(EntityTypeBuilder<Appeal> appeal)
    {
        appeal.ToTable("appeals");
        appeal.HasKey(a => a.CaseId);
        appeal.HasOne<ReviewCase>().WithOne().HasForeignKey<Appeal>(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<ReviewCase>().WithOne().HasForeignKey<Appeal>(a => a.AgainstCaseId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<Report>().WithMany().HasForeignKey(a => a.ReportId).OnDelete(DeleteBehavior.Restrict);
        appeal.ToTable(table => table.HasCheckConstraint("ck_appeals_somebody", "made_by is not null or report_id is not null"));
        appeal.Property(a => a.Words).HasMaxLength(Appeal.WordsMaxLength);
    }
}

internal sealed class DraftDecisionConfiguration : IEntityTypeConfiguration<DraftDecision>
{
    public void Configure(EntityTypeBuilder<DraftDecision> draft)
    {
        draft.ToTable("draft_decisions");
        draft.HasKey(d => new { d.CaseId, d.AccountId });
        draft.HasOne<ReviewCase>().WithMany().HasForeignKey(d => d.CaseId).OnDelete(DeleteBehavior.Cascade);
        draft.Property(d => d.Reasons).IsJson();
        draft.Property(d => d.Statement).HasMaxLength(Decision.StatementMaxLength);
    }
}

internal sealed class CaseClaimConfiguration : IEntityTypeConfiguration<CaseClaim>
{
    public void Configure(EntityTypeBuilder<CaseClaim> claim)
    {
        claim.ToTable("case_claims");
        claim.HasKey(c => c.CaseId);
        claim.Property(c => c.ClaimedAt).HasDefaultValueSql("now()");
        claim.HasOne<ReviewCase>().WithOne().HasForeignKey<CaseClaim>(c => c.CaseId).OnDelete(DeleteBehavior.Cascade);
        claim.Property<uint>("xmin").IsRowVersion();
    }
}
