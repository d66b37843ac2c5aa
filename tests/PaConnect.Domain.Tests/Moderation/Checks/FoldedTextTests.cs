using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Café  Olé", "cafe ole")]
    [InlineData("\uFF10\uFF17\uFF17", "077")]
    [InlineData("f\u0435m\u0430le", "female")]
    [InlineData("se\u00ADlf\u200B-employed", "self-employed")]
    [InlineData("self\u2011employed", "self-employed")]
    [InlineData("don\u2019t", "don't")]
    [InlineData("one \t two \r\n three", "one two\nthree")]
    [InlineData("0\uFE0F\u20E37\uFE0F\u20E3", "07")]
    [InlineData("\uD835\uDFCE\uD835\uDFD5", "07")]
    public void What_looks_the_same_is_read_the_same(string written, string read) =>
        Assert.Equal(read, FoldedText.Of(written).Text);

    [Fact]
    public void What_is_found_is_marked_in_the_text_as_written()
    {
        const string Written = "  Call  \uFF10\u200B7  now";
        var folded = FoldedText.Of(Written);

        var (start, length) = folded.Original(folded.Text.IndexOf("07", StringComparison.Ordinal), 2);

        Assert.Equal("\uFF10\u200B7", Written.Substring(start, length));
    }

    [Fact]
    public void Half_a_letter_is_read_as_a_mark() =>
        Assert.Equal("lone \uFFFD half", FoldedText.Of("lone \uD800 half").Text);

    [Fact]
    public void Every_letter_can_be_folded()
    {
        for (var letter = (int)char.MinValue; letter <= char.MaxValue; letter++)
        {
            Assert.NotNull(FoldedText.Of(((char)letter).ToString()).Text);
        }
    }
}
