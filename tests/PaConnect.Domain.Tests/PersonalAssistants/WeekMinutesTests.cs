using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class WeekMinutesTests
{
    [Fact]
    public void Night_belongs_to_the_day_on_which_it_begins_and_the_week_goes_round()
    {
        var week = WeekMinutes.Of([new Slot(DayOfWeek.Sunday, new TimeOnly(23, 0), 8 * 60)]);

        Assert.Equal(
            [(new WeekPart(DayOfWeek.Monday, PartOfDay.Early), 60), (new WeekPart(DayOfWeek.Sunday, PartOfDay.Night), 7 * 60)],
            week.Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public void Times_that_overlap_count_once()
    {
        var slot = new Slot(DayOfWeek.Monday, new TimeOnly(9, 0), 60);

        Assert.Equal(90, WeekMinutes.Of([slot, slot, slot with { Start = new TimeOnly(9, 30) }]).Values.Sum());
    }

    [Fact]
    public void The_longest_time_is_every_part_of_the_week()
    {
        var week = WeekMinutes.Of([new Slot(DayOfWeek.Wednesday, new TimeOnly(14, 45), Slot.MostMinutes)]);

        Assert.Equal(WeekMinutes.Of(WeekPart.All), week);
        Assert.Equal(7 * 24 * 60, week.Values.Sum());
    }
}
