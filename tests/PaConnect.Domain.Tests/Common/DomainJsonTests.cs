using System.Text.Json;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Common;

public sealed class DomainJsonTests
{
    [Fact]
    public void An_advert_with_every_answer_comes_back_from_JSON_as_it_was()
    {
        var details = SomeMore.Answered(Some.CompleteAdvertDetails(startsOn: Some.Today)) with
        {
            Role = new RoleDetails
            {
                Title = "PA “with” <b>heart</b> ☕",
                About = "First line.\nSecond line.",
                Employment = Employment.TermTime,
                HasNoCover = true,
                IsUnlisted = true,
            },
            Tasks = new TaskDetails { Tasks = Enum.GetValues<WorkTask>(), More = "And more." },
            Week = new WeekDetails
            {
                HoursFrom = 7.5m,
                HoursTo = 10.25m,
                TeamHours = 168,
                Pattern = WeekPattern.SomeWeeks,
                Slots = [new Slot(DayOfWeek.Saturday, new TimeOnly(14, 45), 1440)],
                Notes = "Every second week.",
                StartsOn = Some.Today,
            },
            Pay = new PayDetails
            {
                Lines = [.. Enum.GetValues<PayKind>().Select(kind => new PayLine(kind, 13.47m, 8.5m, "A note."))],
                Notes = "Paid each month.",
            },
            Place = new PlaceDetails { Locality = Some.Locality(nation: Nation.Wales), Travel = "There is a bus." },
            Requirements = new RequirementDetails
            {
                Asked = [.. Enum.GetValues<RequirementLevel>().Select(level => new Requirement("Can swim", level))],
                Driver = DriverNeed.DriveEmployersVehicle,
                Occupational = new OccupationalRequirement(ProtectedCharacteristic.Sex, "A woman", "Baths", "Privacy") { ForSex = Sex.Woman },
            },
            Closing = new ClosingDetails { ClosesOn = Some.Today, HowToApply = "Write to us here." },
        };

        Assert.Equal(Hash(details), Hash(ThereAndBack(details)));
    }

    [Fact]
    public void An_advert_without_an_answer_comes_back_from_JSON_as_it_was() =>
        Assert.Equal(Hash(JobAdvertDetails.Empty), Hash(ThereAndBack(JobAdvertDetails.Empty)));

    [Fact]
    public void A_profile_with_every_answer_comes_back_from_JSON_as_it_was()
    {
        var details = SomeMore.Answered(Some.CompleteProfileDetails()) with
        {
            Experience = new ExperienceDetails { Kinds = Enum.GetValues<ExperienceKind>(), Notes = "Ten years." },
            Week = new AvailabilityDetails
            {
                Parts = [.. Enum.GetValues<PartOfDay>().Select(part => new WeekPart(DayOfWeek.Sunday, part))],
                Extras = Enum.GetValues<ExtraAvailability>(),
                State = Availability.Soon,
                FromOn = Some.Today,
            },
            Travel = new TravelDetails
            {
                Home = Some.Locality(),
                Miles = 12,
                Means = Enum.GetValues<TravelMeans>(),
                Drives = false,
            },
            Skills = new SkillDetails
            {
                Training = Enum.GetValues<Training>(),
                Languages = Enum.GetValues<Language>(),
                OtherLanguages = "Cornish",
                Notes = "I also sing.",
            },
        };

        Assert.Equal(Hash(details), Hash(ThereAndBack(details)));
    }

    [Fact]
    public void Not_answered_and_answered_with_none_stay_two_things()
    {
        var none = AssistantProfileDetails.Empty with { Skills = new SkillDetails { Training = [] } };

        Assert.Null(ThereAndBack(AssistantProfileDetails.Empty).Skills.Training);
        Assert.Empty(ThereAndBack(none).Skills.Training!);
    }

    [Fact]
    public void Choices_are_saved_as_words_so_that_a_list_can_grow() =>
        Assert.Equal("\"TubeFeeding\"", JsonSerializer.Serialize(WorkTask.TubeFeeding, DomainJson.Options));

    [Fact]
    public void Postcodes_and_districts_are_saved_as_they_are_written()
    {
        Assert.Equal("\"SO23 9AB\"", JsonSerializer.Serialize(Postcode.Parse("so239ab"), DomainJson.Options));
        Assert.Equal("\"SO23\"", JsonSerializer.Serialize(District.Parse("so23"), DomainJson.Options));
    }

    private static T ThereAndBack<T>(T details) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(details, DomainJson.Options), DomainJson.Options)!;

    private static string Hash<T>(T details)
        where T : class => ListingVersion<T>.HashOf(details);
}
