using PaConnect.Data.Places;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Places;

public sealed class LocalitiesTests : IAsyncLifetime
{
    private static readonly GridPoint Corner = new(446_000, 128_000);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Without_unit_postcodes_a_postcode_is_as_coarse_as_its_district()
    {
        Assert.Equal(await FindAsync("SO23"), await FindAsync("SO23 9AB"));
    }

    [Fact]
    public async Task From_three_hundred_places_nobody_can_tell_two_homes_in_one_square_apart()
    {
        await LoadAsync(Squares.FewestPostcodes);
        var one = (await FindAsync("SO23 0AA"))!.Location;
        var other = (await FindAsync("SO23 0AT"))!.Location;

        var random = new Random(23);
        for (var asked = 0; asked < 300; asked++)
        {
            var from = new GridPoint(430_000 + random.Next(40_000), 110_000 + random.Next(40_000));
            Assert.Equal(from.DistanceTo(one), from.DistanceTo(other));
        }

        Assert.Equal(Corner.CentreOfSquare(Squares.Side), one);
    }

    [Fact]
    public async Task Where_few_live_the_square_is_larger()
    {
        await LoadAsync(Squares.FewestPostcodes - 1);

        Assert.Equal(Corner.CentreOfSquare(Squares.SparseSide), (await FindAsync("SO23 0AA"))!.Location);
    }

    [Fact]
    public async Task The_postcode_says_the_nation_where_its_district_lies_in_two()
    {
        await using (var db = _database.OpenAsOwner())
        {
            db.Add(new UnitPostcode(Postcode.Parse("SY10 0AA"), new GridPoint(327_000, 327_000), Nation.Wales));
            db.Add(new UnitPostcode(Postcode.Parse("SY10 0AB"), new GridPoint(329_000, 329_000), Nation.England));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Nation.Wales, (await FindAsync("SY10 0AA"))!.Nation);
        Assert.Null(await FindAsync("SY10"));
    }

    private async Task LoadAsync(int postcodes)
    {
        const string Letters = "ABDEFGHJLNPQRSTUWXYZ";
        await using var db = _database.OpenAsOwner();
        for (var n = 0; n < postcodes; n++)
        {
            var point = new GridPoint(Corner.Easting + (n * 97), Corner.Northing + (n * 89));
            db.Add(new UnitPostcode(Postcode.Parse($"SO23 0A{Letters[n]}"), point, Nation.England));
        }

        // One that lies just outside is no neighbour.
        db.Add(new UnitPostcode(Postcode.Parse("SO23 9ZZ"), new GridPoint(Corner.Easting - 1, Corner.Northing), Nation.England));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<Locality?> FindAsync(string typed)
    {
        await using var db = _database.Open();
        return (await new Localities(db, new PlaceFinder(db)).FindAsync(typed, null)).Locality;
    }
}
