using System.Text.Json;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class ProfileFactsTests
{
    [Fact]
    public void Every_answer_that_can_be_added_has_a_line()
    {
        var fields = ProfileFacts.Of(SomeMore.Answered(Some.CompleteProfileDetails())).Select(fact => fact.Field).ToList();

        var asked = ProfileSections.More.SelectMany(section =>
            typeof(AssistantProfileDetails).GetProperty(section.ToString())!.PropertyType.GetProperties()
                .Where(property => property.CanWrite)
                .Select(property => $"{section}.{property.Name}"));

        Assert.All(
            asked,
            name => Assert.Contains(fields, field => field == name || field.StartsWith($"{name}[", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_not_answered_has_no_line() => Assert.Empty(ProfileFacts.Of(Some.CompleteProfileDetails()));

    [Fact]
    public void A_profile_without_more_is_saved_as_it_always_was()
    {
        var json = JsonSerializer.Serialize(AssistantProfileDetails.Empty, DomainJson.Options);

        Assert.All(ProfileSections.More, section => Assert.DoesNotContain($"\"{section}\"", json, StringComparison.Ordinal));
        Assert.DoesNotContain("NotOffered", json, StringComparison.Ordinal);
    }

    [Fact]
    public void None_is_told_apart_from_not_answered()
    {
        var details = AssistantProfileDetails.Empty with
        {
            Driving = new DriverDetails { Vehicles = [], LicenceYears = 0, Points = 0 },
            Homes = new HomeNeedDetails { PetsAvoided = [], Allergies = [] },
        };

        Assert.Equal(
            [
                "Full licence held for: Less than a year",
                "Would drive the employer's vehicle: No",
                "Points on the licence: None: a clean licence",
                "Cannot be near: Any pet is fine",
                "Allergies: None",
            ],
            ProfileFacts.Of(details).Select(fact => $"{fact.Label}: {Assert.Single(fact.Lines)}"));
    }

    [Fact]
    public void Each_answer_is_told_in_words()
    {
        var facts = ProfileFacts.Of(SomeMore.Answered(Some.CompleteProfileDetails()), Some.Today)
            .ToDictionary(fact => fact.Field, fact => string.Join("; ", fact.Lines));

        Assert.Equal("One week in two", facts["Rhythm.EveryWeeks"]);
        Assert.Equal("20.5", facts["Rhythm.MostHours"]);
        Assert.Equal("Southampton (SO14), up to 3 miles away", facts["Places.Named"]);
        Assert.Equal("A car; An adapted car", facts["Driving.Vehicles"]);
        Assert.Equal("£14.20 an hour", facts["Pay.AnHour"]);
        Assert.Equal("First aid: taken 2 April 2025, runs out 1 April 2028", facts["Courses.Taken"]);
    }

    [Theory]
    [InlineData("2028-04-01", "First aid: runs out 1 April 2028")]
    [InlineData("2028-04-02", "First aid: ran out 1 April 2028")]
    public void Training_that_has_run_out_is_shown_as_such_from_the_day_after(string today, string line)
    {
        var details = AssistantProfileDetails.Empty with
        {
            Courses = new CourseDetails { Taken = [new TrainingTaken(Training.FirstAid, null, new DateOnly(2028, 4, 1))] },
        };

        Assert.Equal([line], ProfileFacts.Of(details, DateOnly.Parse(today, null)).Single().Lines);
    }
}
