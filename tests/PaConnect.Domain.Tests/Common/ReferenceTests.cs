using PaConnect.Domain.Common;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Common;

public sealed class ReferenceTests
{
    private static readonly List<string> Many = [.. Enumerable.Range(0, 1_000).Select(_ => Reference.New())];

    [Fact]
    public void A_reference_has_letters_and_digits_that_nobody_misreads() =>
        Assert.All(Many, reference => Assert.Matches($"^[{Reference.Alphabet}]{{{Reference.Length}}}$", reference));

    [Fact]
    public void A_reference_holds_a_digit_so_that_it_is_never_the_name_of_a_page() =>
        Assert.All(Many, reference => Assert.Contains(reference, char.IsAsciiDigit));

    [Fact]
    public void A_reference_never_looks_like_a_postcode() =>
        Assert.All(Many, reference => Assert.False(Postcode.TryParse(reference, out _), reference));

    [Theory]
    [InlineData('A')]
    [InlineData('E')]
    [InlineData('I')]
    [InlineData('O')]
    [InlineData('U')]
    [InlineData('L')]
    [InlineData('0')]
    [InlineData('1')]
    public void Vowels_and_lookalikes_are_left_out(char letter) => Assert.DoesNotContain(letter, Reference.Alphabet);

    [Theory]
    [InlineData("k7m2pq")]
    [InlineData("K7M2PQ")]
    public void Small_and_capital_letters_are_the_same(string typed) => Assert.Equal("K7M2PQ", Reference.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7M2P")]
    [InlineData("K7M2PQQ")]
    [InlineData("K7M2P\0")]
    [InlineData("A7M2PQ")]
    [InlineData("feed.xml")]
    public void What_cannot_be_a_reference_is_none(string? typed) => Assert.Null(Reference.Read(typed));
}
