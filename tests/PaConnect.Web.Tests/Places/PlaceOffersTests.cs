using PaConnect.Testing;

namespace PaConnect.Web.Tests.Places;

public sealed class PlaceOffersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("winches", "Winchester, Hampshire")]
    [InlineData("Newport, Isl", "Newport, Isle of Wight")]
    [InlineData("so2", "SO23: Winchester")]
    [InlineData("st ives", "St Ives, Cornwall")]
    public async Task What_begins_with_what_is_typed_is_offered(string typed, string text) =>
        Assert.Contains($"\"text\":\"{text}\"", await AskAsync(typed), StringComparison.Ordinal);

    [Fact]
    public async Task A_district_is_offered_with_its_place_and_typed_without_it() =>
        Assert.Contains("{\"value\":\"SO23\",\"text\":\"SO23: Winchester\"}", await AskAsync("SO23"), StringComparison.Ordinal);

    [Fact]
    public async Task Never_more_than_ten_are_offered() =>
        Assert.Equal(10, (await AskAsync("ma")).Split("\"value\"").Length - 1);

    [Theory]
    [InlineData("")]
    [InlineData("w")]
    [InlineData("%25")]
    [InlineData("so23 9ab")]
    [InlineData("xyzzy")]
    public async Task What_begins_no_place_is_offered_nothing(string typed) => Assert.Equal("[]", await AskAsync(typed));

    [Fact]
    public async Task Nothing_and_far_too_much_are_answered_too()
    {
        Assert.Equal("[]", (await site.Open().OpenAsync(Links.Places)).Html);
        Assert.Equal("[]", await AskAsync(new string('w', 5_000)));
    }

    private async Task<string> AskAsync(string typed) => (await site.Open().OpenAsync($"{Links.Places}?q={typed}")).Html;
}
