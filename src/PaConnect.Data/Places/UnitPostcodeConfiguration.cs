using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

internal sealed class UnitPostcodeConfiguration : IEntityTypeConfiguration<UnitPostcode>
{
    public void Configure(EntityTypeBuilder<UnitPostcode> unit)
    {
        unit.HasKey(u => u.Code);
        unit.Property(u => u.Code).HasMaxLength(Postcode.MaxLength);
        unit.Property(u => u.Location).HasConversion<GridPointConverter>();
        unit.HasIndex(u => u.Square);
    }
}
