using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

internal sealed class DistrictHeartConfiguration : IEntityTypeConfiguration<DistrictHeart>
{
    public void Configure(EntityTypeBuilder<DistrictHeart> heart)
    {
        heart.HasKey(h => h.Code);
        heart.Property(h => h.Code).HasMaxLength(District.MaxLength);
        heart.Property(h => h.Location).HasConversion<GridPointConverter>();
    }
}
