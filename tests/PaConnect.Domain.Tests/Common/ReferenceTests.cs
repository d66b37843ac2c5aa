using PaConnect.Domain.Common;

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
}
