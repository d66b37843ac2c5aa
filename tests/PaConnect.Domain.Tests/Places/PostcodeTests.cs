using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Places;

public sealed class PostcodeTests
{
    [Theory]
    [InlineData("SO23 9AB", "SO23 9AB", "SO23", "SO")]
    [InlineData(" so239ab ", "SO23 9AB", "SO23", "SO")]
    [InlineData("s o2 39a b", "SO23 9AB", "SO23", "SO")]
    [InlineData("m1 1ae", "M1 1AE", "M1", "M")]
    [InlineData("B33 8TH", "B33 8TH", "B33", "B")]
    [InlineData("W1A 0AX", "W1A 0AX", "W1A", "W")]
    [InlineData("CR2 6XH", "CR2 6XH", "CR2", "CR")]
    [InlineData("EC1A 1BB", "EC1A 1BB", "EC1A", "EC")]
    [InlineData("bt1 5gs", "BT1 5GS", "BT1", "BT")]
    public void A_postcode_is_read_in_any_case_and_spacing(string typed, string written, string district, string area)
    {
        Assert.True(Postcode.TryParse(typed, out var postcode));

        Assert.Equal(written, postcode.ToString());
        Assert.Equal(district, postcode.Outward.ToString());
        Assert.Equal(area, postcode.Outward.Area);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("SO23")]
    [InlineData("SO23 9A")]
    [InlineData("SO23 9ABC")]
    [InlineData("SO233 9AB")]
    [InlineData("QO23 9AB")]
    [InlineData("SJ2 9AB")]
    [InlineData("SO23 9CB")]
    [InlineData("W1I 0AX")]
    [InlineData("EC1C 1BB")]
    [InlineData("GIR 0AA")]
    [InlineData("BF1 2AA")]
    [InlineData("SO23-9AB")]
    [InlineData("SO23 9AB\n; drop")]
    [InlineData("SO23 ９AB")]
    [InlineData("Winchester")]
    public void What_is_no_postcode_is_refused(string? typed) => Assert.False(Postcode.TryParse(typed, out _));

    [Fact]
    public void Two_spellings_of_one_postcode_are_equal() =>
        Assert.Equal(Postcode.Parse("so23 9ab"), Postcode.Parse("SO239AB"));

    [Theory]
    [InlineData("so 23", "SO23", "SO")]
    [InlineData("E1W", "E1W", "E")]
    [InlineData("N1C", "N1C", "N")]
    public void A_district_is_read_in_any_case_and_spacing(string typed, string code, string area)
    {
        Assert.True(District.TryParse(typed, out var district));

        Assert.Equal((code, area), (district.Code, district.Area));
    }

    [Theory]
    [InlineData("SO")]
    [InlineData("23")]
    [InlineData("SO239AB")]
    [InlineData("Hook")]
    public void What_is_no_district_is_refused(string typed) => Assert.False(District.TryParse(typed, out _));
}
