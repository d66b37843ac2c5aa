using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Employers;

namespace PaConnect.Data.Employers;

internal sealed class EmployerConfiguration : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> employer)
    {
        employer.ToTable("employers");
        employer.Property(e => e.DisplayName).HasMaxLength(Employer.DisplayNameMaxLength);
        employer.Property(e => e.Postcode).HasMaxLength(8);
        employer.Property(e => e.Locality).IsJson();
        employer.Property<uint>("xmin").IsRowVersion();
    }
}

internal sealed class AuthorityConfiguration : IEntityTypeConfiguration<Authority>
{
    public void Configure(EntityTypeBuilder<Authority> authority)
    {
        authority.ToTable("authorities");
        authority.Property(a => a.Scopes).HasConversion<int>();
        authority.HasOne<Employer>().WithMany().HasForeignKey(a => a.EmployerId).OnDelete(DeleteBehavior.Restrict);
        authority.HasIndex(a => new { a.AccountId, a.EmployerId }).IsUnique();
        authority.ToTable(table => table.HasCheckConstraint(
            "ck_authorities_end", "acts_as = 'Self' or until_on is not null"));
    }
}
