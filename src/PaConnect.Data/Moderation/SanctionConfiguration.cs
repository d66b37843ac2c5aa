using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

internal sealed class SanctionConfiguration : IEntityTypeConfiguration<Sanction>
{
    public void Configure(EntityTypeBuilder<Sanction> sanction)
    {
        sanction.ToTable("sanctions");
        sanction.HasOne<ReviewCase>().WithMany().HasForeignKey(s => s.CaseId).OnDelete(DeleteBehavior.Restrict);
        sanction.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        sanction.HasOne<ReviewCase>().WithMany().HasForeignKey(s => s.AppealCaseId).OnDelete(DeleteBehavior.Restrict);
        sanction.HasIndex(s => new { s.AccountId, s.UntilOn });
        sanction.HasIndex(s => new { s.CaseId, s.AccountId, s.Step }).IsUnique().HasDatabaseName("ux_sanctions_one_step_from_a_case");
        sanction.HasIndex(s => s.UntilOn).HasFilter("ended_at is null");
        sanction.Property(s => s.Words).HasMaxLength(Sanction.WordsMaxLength);
        sanction.ToTable(table => table.HasCheckConstraint("ck_sanctions_end", "(\"end\" is null) = (ended_at is null)"));
        sanction.ToTable(table => table.HasCheckConstraint(
            "ck_sanctions_suspension", "step <> 'Suspend' or scope = 'Everything'"));
        sanction.Property<uint>("xmin").IsRowVersion();
    }
}
