using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class JobAdvertDetailsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(Slot.MostMinutes + 1)]
    public void A_time_of_work_lasts_a_minute_to_a_week(int minutes)
    {
        var slot = new Slot(DayOfWeek.Monday, new TimeOnly(9, 0), 60);

        Assert.Throws<ArgumentOutOfRangeException>(() => new Slot(DayOfWeek.Monday, new TimeOnly(9, 0), minutes));
        Assert.Throws<ArgumentOutOfRangeException>(() => slot with { Minutes = minutes });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(200_001)]
    public void A_line_of_pay_is_more_than_nothing(int pounds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayLine(PayKind.Weekday, pounds));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(169)]
    public void A_unit_of_pay_holds_some_hours_of_a_week(int hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PayLine(PayKind.Day, 100, hours));

    [Fact]
    public void A_week_is_read_from_Monday()
    {
        var week = new WeekDetails
        {
            Slots =
            [
                new Slot(DayOfWeek.Sunday, new TimeOnly(9, 0), 60),
                new Slot(DayOfWeek.Monday, new TimeOnly(18, 0), 60),
                new Slot(DayOfWeek.Monday, new TimeOnly(8, 0), 60),
            ],
        };

        Assert.Equal(
            ["Monday 8am to 9am", "Monday 6pm to 7pm", "Sunday 9am to 10am"], week.SlotsInOrder().Select(slot => slot.SlotInWords()));
    }

    [Fact]
    public void Northern_Ireland_has_a_law_for_each_characteristic_and_Great_Britain_has_one_for_all()
    {
        var all = Enum.GetValues<ProtectedCharacteristic>();

        Assert.Distinct(all.Select(characteristic => characteristic.LawOfLimits(Nation.NorthernIreland)));
        Assert.All(all, characteristic => Assert.Equal(
            "the Equality Act 2010, Schedule 9", characteristic.LawOfLimits(Nation.Scotland)));
    }
}
