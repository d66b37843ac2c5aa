using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> place)
    {
        place.Property(p => p.Id).ValueGeneratedNever();
        place.Property(p => p.Name).HasMaxLength(Place.NameMaxLength);
        place.Property(p => p.County).HasMaxLength(Place.NameMaxLength);
        place.Property(p => p.Location).HasConversion<GridPointConverter>();
        place.Property(p => p.SearchName).HasMaxLength(Place.SearchMaxLength);
        place.Property(p => p.SearchLabel).HasMaxLength(Place.SearchMaxLength);

        place.HasIndex(p => p.SearchLabel).IsUnique();
        place.HasIndex(p => p.SearchName).HasDatabaseName("ix_places_search_name");
        place.HasIndex(p => p.SearchName, "ix_places_search_name_spelling").HasMethod("gin").HasOperators("gin_trgm_ops");
        place.HasIndex(p => p.Location).HasMethod("gist");
    }
}
