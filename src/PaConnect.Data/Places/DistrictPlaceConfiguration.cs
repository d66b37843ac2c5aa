using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

internal sealed class DistrictPlaceConfiguration : IEntityTypeConfiguration<DistrictPlace>
{
    public void Configure(EntityTypeBuilder<DistrictPlace> district)
    {
        district.HasKey(d => d.Code);
        district.Property(d => d.Code).HasMaxLength(District.MaxLength);
        district.Property(d => d.Name).HasMaxLength(Place.NameMaxLength);
        district.Property(d => d.County).HasMaxLength(Place.NameMaxLength);
        district.Property(d => d.Location).HasConversion<GridPointConverter>();
        district.Ignore(d => d.IsOutside);
        district.ToTable(table => table.HasCheckConstraint(
            "ck_district_places_outside_has_no_nation", "location is not null or nation is null"));
    }
}
