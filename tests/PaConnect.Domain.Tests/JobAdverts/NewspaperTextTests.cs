using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class NewspaperTextTests
{
    [Fact]
    public void It_says_what_where_hours_pay_until_when_and_the_reference() =>
        Assert.Equal(
            "Personal assistant for weekends, Winchester (SO23). 12 to 15 hours a week. £13.47 an hour. "
            + "Apply by 18 December 2026. PaConnect reference AB2CDE.",
            NewspaperText.Of(Some.CompleteAdvertDetails(), "AB2CDE"));

    [Fact]
    public void It_never_has_more_than_forty_words_and_always_ends_with_the_reference()
    {
        var longPlace = Some.Locality(name: string.Join(' ', Enumerable.Repeat("by", 30)));
        var details = Some.CompleteAdvertDetails(title: string.Join(' ', Enumerable.Repeat("a", 50)), locality: longPlace) with
        {
            Pay = new PayDetails { Lines = [new PayLine(PayKind.YearlySalary, 25_000, 37.5m)] },
        };

        var text = NewspaperText.Of(details, "AB2CDE");

        Assert.InRange(NewspaperText.CountWords(text), 30, NewspaperText.MostWords);
        Assert.EndsWith("PaConnect reference AB2CDE.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mileage_alone_is_not_the_pay()
    {
        var details = Some.CompleteAdvertDetails() with { Pay = new PayDetails { Lines = [new PayLine(PayKind.Mileage, 0.45m)] } };

        Assert.DoesNotContain("45p", NewspaperText.Of(details, "AB2CDE"), StringComparison.Ordinal);
    }
}
