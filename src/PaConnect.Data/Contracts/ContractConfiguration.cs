using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Contracts;

internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> contract)
    {
        contract.ToTable("contracts");
        contract.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        contract.HasOne<Employer>().WithMany().HasForeignKey(c => c.EmployerId).OnDelete(DeleteBehavior.Restrict);
        contract.HasOne<PersonalAssistant>().WithMany().HasForeignKey(c => c.AssistantId).OnDelete(DeleteBehavior.Restrict);
        contract.HasIndex(c => c.ApplicationId)
            .IsUnique().HasFilter("state <> 'Cancelled'").HasDatabaseName("ux_contracts_one_for_an_application");

        contract.Property(c => c.Particulars).IsJson();
        contract.Property(c => c.Hash).HasMaxLength(64);
        contract.HasMany(c => c.Signatures).WithOne().HasForeignKey(s => s.ContractId).OnDelete(DeleteBehavior.Cascade);
        contract.Navigation(c => c.Signatures).AutoInclude();
        contract.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_contracts_text", "state in ('Draft', 'Cancelled') or (text is not null and hash is not null)");
            table.HasCheckConstraint("ck_contracts_in_force", "state <> 'InForce' or in_force_at is not null");
        });

        contract.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class SignatureConfiguration : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> signature)
    {
        signature.ToTable("contract_signatures");
        signature.HasKey(s => new { s.ContractId, s.Side });
        signature.Property(s => s.Side).ValueGeneratedNever();
        signature.Property(s => s.Name).HasMaxLength(Particulars.NameMaxLength);
        signature.Property(s => s.Hash).HasMaxLength(64);
    }
}
