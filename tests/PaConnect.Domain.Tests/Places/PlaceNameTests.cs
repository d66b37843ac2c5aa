using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Places;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("St. Helens", "saint helens")]
    [InlineData("ST HELENS", "saint helens")]
    [InlineData("Stoke-on-Trent", "stoke on trent")]
    [InlineData("King’s Lynn", "kings lynn")]
    [InlineData("Beauly & Bô", "beauly and bo")]
    [InlineData("  Newport ,  Isle of Wight ", "newport isle of wight")]
    public void Names_are_folded_to_what_people_mean(string name, string folded) =>
        Assert.Equal(folded, PlaceName.Fold(name));
}
