using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class AdvertFactsTests
{
    /// <summary>Answers that stand in the line of another.</summary>
    private static readonly string[] _together =
    [
        "Shifts.TurnOff", "Shifts.TurnUnit", "Shifts.EndsAt", "Shifts.HoursTo", "PayTerms.AllowancePer",
    ];

    [Fact]
    public void Every_answer_that_can_be_added_has_a_line()
    {
        var details = SomeMore.Answered();
        var fields = AdvertFacts.Of(details).Select(fact => fact.Field).ToList();

        var asked = AdvertSections.More.SelectMany(section =>
            typeof(JobAdvertDetails).GetProperty(section.ToString())!.PropertyType.GetProperties()
                .Where(property => property.CanWrite)
                .Select(property => $"{section}.{property.Name}"));

        Assert.All(
            asked.Except(_together),
            name => Assert.Contains(fields, field => field == name || field.StartsWith($"{name}[", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_not_answered_has_no_line() => Assert.Empty(AdvertFacts.Of(Some.CompleteAdvertDetails()));

    [Fact]
    public void An_advert_without_more_is_saved_as_it_always_was()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(JobAdvertDetails.Empty, Domain.Common.DomainJson.Options);

        Assert.All(AdvertSections.More, section => Assert.DoesNotContain($"\"{section}\"", json, StringComparison.Ordinal));
    }

    [Fact]
    public void None_is_told_apart_from_not_answered()
    {
        var details = JobAdvertDetails.Empty with
        {
            PayTerms = new PayTermsDetails { Rises = [] },
            Household = new HouseholdDetails { Pets = [] },
            Shifts = new ShiftDetails { UnpaidBreak = 0 },
            Room = new RoomDetails { ChargeADay = 0 },
            References = new ReferenceDetails { References = 0 },
            Driving = new DrivingDetails { LicenceYears = 0 },
        };

        Assert.Equal(
            [
                "Unpaid breaks in a shift: None",
                "Pay goes up: No rises are planned",
                "What the room costs you: Nothing",
                "Pets: None",
                "Driving licence: A new licence will do",
                "References: None",
            ],
            AdvertFacts.Of(details).Select(fact => $"{fact.Label}: {fact.Text}"));
    }

    [Theory]
    [InlineData(Nation.England, "DBS")]
    [InlineData(Nation.Wales, "DBS")]
    [InlineData(Nation.Scotland, "PVG")]
    [InlineData(Nation.NorthernIreland, "AccessNI")]
    public void The_check_is_called_as_its_nation_calls_it(Nation nation, string name)
    {
        var details = JobAdvertDetails.Empty with
        {
            Place = new PlaceDetails { Locality = Some.Locality(nation: nation) },
            References = new ReferenceDetails { RecordCheck = RecordCheck.SeeOne },
        };

        Assert.Contains(name, Assert.Single(AdvertFacts.Of(details)).Label, StringComparison.Ordinal);
    }

    [Fact]
    public void Shifts_are_told_as_people_say_them()
    {
        var shifts = SomeMore.Answered().Shifts!;

        Assert.Equal("One week in two", shifts.WeeksInWords());
        Assert.Equal("2 days on, 1 day off", shifts.TurnsInWords());
        Assert.Equal("3 to 3.5 hours", shifts.LengthInWords());
        Assert.Equal("11am to 6pm", shifts.TimesInWords());
        Assert.Equal("3 hours", ShiftWords.BreakInWords(shifts.UnpaidBreak));
        Assert.Equal("1 hour 30 minutes", ShiftWords.BreakInWords(90));
        Assert.Equal("At least 4, 6 or 8 months", shifts.MonthsInWords());
        Assert.Equal("At least 1 month", (shifts with { AtLeastMonths = [1] }).MonthsInWords());
    }
}
