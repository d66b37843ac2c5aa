using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class WeekPartTests
{
    [Fact]
    public void Every_part_of_the_week_reads_back_from_its_text() =>
        Assert.All(WeekPart.All, part => Assert.Equal(part, WeekPart.Parse(part.ToString(), null)));

    [Fact]
    public void A_day_has_24_hours() => Assert.Equal(24, Enum.GetValues<PartOfDay>().Sum(part => part.Hours()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Monday")]
    [InlineData("1.0")]
    [InlineData("monday.early")]
    [InlineData("Monday.Early ")]
    public void What_is_no_part_of_the_week_is_refused(string? text)
    {
        Assert.False(WeekPart.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => WeekPart.Parse(text!, null));
    }

    [Fact]
    public void Parts_are_kept_once_and_in_the_order_of_the_week()
    {
        var (sunday, monday) = (new WeekPart(DayOfWeek.Sunday, PartOfDay.Night), new WeekPart(DayOfWeek.Monday, PartOfDay.Early));

        Assert.Equal([monday, sunday], WeekPart.InOrder([sunday, monday, sunday]));
    }
}
