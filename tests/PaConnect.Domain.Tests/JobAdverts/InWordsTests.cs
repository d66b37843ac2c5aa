using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class InWordsTests
{
    [Theory]
    [InlineData(16.0, 16.0, "16 hours a week")]
    [InlineData(16.0, null, "16 hours a week")]
    [InlineData(12.0, 15.0, "12 to 15 hours a week")]
    [InlineData(7.5, 10.25, "7.5 to 10.25 hours a week")]
    [InlineData(1.0, 1.0, "1 hour a week")]
    [InlineData(null, 15.0, "Up to 15 hours a week")]
    [InlineData(null, null, "Hours not given yet")]
    public void Hours_are_told_as_people_say_them(double? from, double? to, string words) =>
        Assert.Equal(words, new WeekDetails { HoursFrom = (decimal?)from, HoursTo = (decimal?)to }.HoursInWords());

    [Fact]
    public void Work_when_needed_says_so_instead_of_hours() =>
        Assert.Equal("Only when needed", new WeekDetails { Pattern = WeekPattern.WhenNeeded }.HoursInWords());

    [Theory]
    [InlineData(DayOfWeek.Saturday, "14:45", 24 * 60, "Saturday 2:45pm to Sunday 2:45pm")]
    [InlineData(DayOfWeek.Monday, "09:00", 4 * 60, "Monday 9am to 1pm")]
    [InlineData(DayOfWeek.Monday, "09:30", 150, "Monday 9:30am to midday")]
    [InlineData(DayOfWeek.Friday, "22:00", 9 * 60, "Friday 10pm to Saturday 7am")]
    [InlineData(DayOfWeek.Saturday, "22:00", 2 * 60, "Saturday 10pm to midnight")]
    [InlineData(DayOfWeek.Sunday, "00:00", 7 * 60, "Sunday midnight to 7am")]
    [InlineData(DayOfWeek.Sunday, "00:15", 12 * 60, "Sunday 12:15am to 12:15pm")]
    [InlineData(DayOfWeek.Friday, "18:00", 48 * 60, "Friday 6pm to Sunday 6pm")]
    [InlineData(DayOfWeek.Monday, "09:00", 7 * 24 * 60, "Monday 9am to the next Monday 9am")]
    public void A_slot_is_told_with_the_day_it_ends_on(DayOfWeek day, string start, int minutes, string words) =>
        Assert.Equal(words, new Slot(day, TimeOnly.Parse(start), minutes).SlotInWords());

    [Theory]
    [InlineData(PayKind.Weekday, 13.47, null, "£13.47 an hour")]
    [InlineData(PayKind.SleepIn, 37.8, null, "£37.80 a night")]
    [InlineData(PayKind.Day, 120, 8.0, "£120.00 a day of 8 hours")]
    [InlineData(PayKind.LiveInWeek, 1_234.5, null, "£1,234.50 a week")]
    [InlineData(PayKind.YearlySalary, 25_000, null, "£25,000 a year")]
    [InlineData(PayKind.YearlySalary, 25_000, 37.0, "£25,000 a year for 37 hours a week")]
    [InlineData(PayKind.Mileage, 0.45, null, "45p a mile")]
    public void Pay_is_told_with_what_it_is_for(PayKind kind, double pounds, double? hoursEach, string words) =>
        Assert.Equal(words, new PayLine(kind, (decimal)pounds, (decimal?)hoursEach).PayLineInWords());
}
