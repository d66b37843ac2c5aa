using PaConnect.Data.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Places;

public sealed class PlaceFinderTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("so23 9ab", "Winchester", Precision.District)]
    [InlineData("SO23 9", "Winchester", Precision.District)]
    [InlineData("so 20", "Stockbridge", Precision.District)]
    [InlineData("SO99", "Southampton", Precision.Area)]
    [InlineData("so", "Southampton", Precision.Area)]
    [InlineData("winchester", "Winchester", Precision.Place)]
    [InlineData("Winchester, Hants", "Winchester", Precision.Place)]
    [InlineData("chandlers ford", "Chandler's Ford", Precision.Place)]
    [InlineData("stoke on trent", "Stoke-on-Trent", Precision.Place)]
    public async Task What_people_type_is_found_and_says_how_precise_it_is(string typed, string name, Precision precision)
    {
        var found = await FindAsync(typed);

        Assert.Equal((name, precision), (found.TheOne?.Name, found.TheOne?.Precision));
    }

    [Fact]
    public async Task A_name_of_several_places_asks_which_and_each_answer_finds_just_that_one()
    {
        var newports = await FindAsync("Newport");

        Assert.Equal(PlaceAnswer.WhichOne, newports.Answer);
        Assert.Contains(newports.Places, place => place.Label == "Newport, Isle of Wight");
        foreach (var newport in newports.Places)
        {
            Assert.Equal(newport, (await FindAsync(newport.Label)).TheOne);
        }
    }

    [Fact]
    public async Task Saint_is_found_however_it_is_written()
    {
        var saints = await FindAsync("ST. IVES");

        Assert.Equal(["Saint Ives, Cambridgeshire", "St Ives, Cornwall"], saints.Places.Select(place => place.Label));
    }

    [Fact]
    public async Task A_longer_name_is_offered_beside_the_answer()
    {
        var found = await FindAsync("Alresford");

        Assert.Contains(found.Places.Skip(1), place => place.Label == "New Alresford, Hampshire");
    }

    [Fact]
    public async Task A_misspelling_offers_the_nearest_names()
    {
        var found = await FindAsync("Winchster");

        Assert.Equal((PlaceAnswer.Unknown, "Winchester"), (found.Answer, found.Places[0].Name));
        Assert.InRange(found.Places.Count, 1, 5);
    }

    [Fact]
    public async Task An_area_in_two_nations_does_not_guess_which() =>
        Assert.Null((await FindAsync("SY10 1AA")).TheOne!.Nation);

    [Theory]
    [InlineData("JE2 3AB")]
    [InlineData("GY")]
    [InlineData("Isle of Man")]
    public async Task The_islands_are_outside(string typed) =>
        Assert.Equal(PlaceAnswer.Outside, (await FindAsync(typed)).Answer);

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("XX1 1AA")]
    public async Task What_names_no_place_finds_nothing(string typed) => Assert.Empty((await FindAsync(typed)).Places);

    [Fact]
    public async Task Loading_the_places_again_changes_nothing()
    {
        await using var db = _database.OpenAsOwner();
        var before = db.Places.Count();

        await ReferencePlaces.LoadAsync(db);

        Assert.Equal(before, db.Places.Count());
    }

    [Fact]
    public async Task Near_keeps_those_within_the_miles_and_puts_the_nearest_first()
    {
        await using var db = _database.Open();
        var winchester = (await FindAsync("winchester")).TheOne!.Location;

        Assert.Equal("Winchester", db.Places.Near(winchester, 10).OrderByNearest(winchester).ThenBy(place => place.Id).First().Name);
        Assert.All(db.Places.Near(winchester, 10), place => Assert.True(place.Location.DistanceTo(winchester).Miles <= 10));
        Assert.Contains(db.Places.Near(winchester, 10), place => place.Name == "Eastleigh");
    }

    private async Task<FoundPlaces> FindAsync(string typed)
    {
        await using var db = _database.Open();
        return await new PlaceFinder(db).FindAsync(typed);
    }
}
