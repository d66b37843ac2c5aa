using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

internal sealed class BlockConfiguration : IEntityTypeConfiguration<Block>
{
    public void Configure(EntityTypeBuilder<Block> block)
    {
        block.ToTable("blocks");
        block.HasOne<Employer>().WithMany().HasForeignKey(b => b.EmployerId).OnDelete(DeleteBehavior.Restrict);
        block.HasOne<PersonalAssistant>().WithMany().HasForeignKey(b => b.AssistantId).OnDelete(DeleteBehavior.Restrict);
        block.HasIndex(b => new { b.AssistantId, b.EmployerId, b.SetBy }).IsUnique().HasDatabaseName("ux_blocks_one_of_a_side");
        block.HasIndex(b => b.EmployerId);
        block.Property<uint>("xmin").IsRowVersion();
    }
}
