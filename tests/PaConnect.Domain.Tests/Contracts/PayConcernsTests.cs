using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class PayConcernsTests
{
    [Fact]
    public void Words_that_pay_less_than_the_lines_are_noticed_wherever_they_stand()
    {
        var pay = new PayParticulars
        {
            Lines = [new PayLine(PayKind.Weekday, 13.60m, Note: "the trial shift is unpaid")],
            Notes = "For the first six months you are paid £5 an hour.",
        };

        var concerns = PayConcerns.In(pay);

        Assert.Equal(2, concerns.Count);
        Assert.Contains("unpaid", concerns[0], StringComparison.Ordinal);
        Assert.Contains("£5", concerns[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Meals come out of your pay.")]
    [InlineData("£13.60 an hour, less two pounds for lunch.")]
    [InlineData("Your uniform will be deducted from your wages.")]
    public void Money_taken_out_of_the_pay_is_noticed(string words) =>
        Assert.NotEmpty(PayConcerns.In(SomeHire.Ready().Particulars.Pay with { Notes = words }));

    [Fact]
    public void Ordinary_words_are_not() =>
        Assert.Empty(PayConcerns.In(SomeHire.Ready().Particulars.Pay with { Notes = "Bank holidays pay £20 an hour." }));
}
