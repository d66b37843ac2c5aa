using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Places;

public sealed class DistrictListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("SO23", "SO23")]
    [InlineData("SO10 SO2", "SO2, SO10")]
    [InlineData("SO1 SO2", "SO1, SO2")]
    [InlineData("SO3 SO1 SO22 SO2", "SO1 to SO3, SO22")]
    [InlineData("SO9 SO10 SO11 PO12 PO13 PO14", "PO12 to PO14, SO9 to SO11")]
    [InlineData("SO1 PO2 SO3", "PO2, SO1, SO3")]
    [InlineData("E1 E2 E3 E1W", "E1, E1W, E2, E3")]
    [InlineData("SW1A SW2 SW3 SW4", "SW1A, SW2 to SW4")]
    [InlineData("W1A W1B W1C", "W1A, W1B, W1C")]
    public void Districts_that_follow_one_another_are_read_in_one_piece(string districts, string read) =>
        Assert.Equal(read, DistrictList.InShort(Split(districts)));

    [Fact]
    public void In_full_they_stand_one_by_one_by_their_numbers() =>
        Assert.Equal("PO4, SO1, SO2, SO3, SO22", DistrictList.InFull(Split("SO22 SO3 SO2 PO4 SO1")));

    private static IEnumerable<District> Split(string districts) =>
        districts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(District.Parse);
}
