using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Organisations;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasOne<Organisation>().WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        invitation.Property(i => i.Email).HasMaxLength(Invitation.EmailMaxLength);
        invitation.Property(i => i.TokenHash).HasMaxLength(LinkToken.HashLength);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => new { i.OrganisationId, i.Email })
            .IsUnique().HasFilter("used_at is null").HasDatabaseName("ux_invitations_one_open_for_an_address");
        invitation.Property<uint>("xmin").IsRowVersion();
    }
}
