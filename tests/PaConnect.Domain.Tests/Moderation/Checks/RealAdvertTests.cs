using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;
using static PaConnect.Domain.Moderation.ReasonCode;

namespace PaConnect.Domain.Tests.Moderation.Checks;

/// <summary>Patterns of real adverts and register forms, in our words, and what the checks say of each.</summary>
public sealed class RealAdvertTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    public static TheoryData<string, JobAdvertDetails, ReasonCode[]> Adverts() => new()
    {
        {
            "bank work paid less than today's minimum",
            Advert(
                "Tuesdays 8 to 4, a weekend ride and odd mornings. Autism experience is preferred.",
                new PayLine(PayKind.Weekday, 9.90m, Note: "Rises to £11.57 after training.")),
            [PayBelowMinimum]
        },
        {
            "women only, with a written reason, and family detail",
            Advert("I am 24 and live with my mother, who is the deputy.", new PayLine(PayKind.Weekday, 13.47m)) with
            {
                Requirements = new RequirementDetails
                {
                    Occupational = new OccupationalRequirement(
                        ProtectedCharacteristic.Sex, "A woman", "Washing", "It is intimate personal care."),
                },
            },
            [DiscriminationNoBasis, PrivacyOvershare]
        },
        {
            "relief cover with clinical detail and no pay",
            Advert("Tom has epilepsy and must never be left alone. Daily logs are kept.") with
            {
                Tasks = new TaskDetails { Tasks = [WorkTask.SeizureCare, WorkTask.TubeFeeding] },
            },
            [PayUnclear, PrivacyOvershare, SafetyRisk]
        },
        {
            "transfers by hand and no pay",
            Advert("No experience needed. A manual transfer without a hoist. We have a cat. Time sheets are kept."),
            [PayUnclear, SafetyRisk]
        },
        {
            "a daily rate whose hours are not said",
            Advert("Two days on, two days off.", new PayLine(PayKind.Weekday, 15), new PayLine(PayKind.Day, 200)),
            [PayUnclear]
        },
        {
            "a daily rate whose hours are said",
            Advert("Two days on, two days off.", new PayLine(PayKind.Day, 200, HoursEach: 10)),
            []
        },
        {
            "a yearly salary with a room provided",
            Advert("Own room and bathroom.", new PayLine(PayKind.YearlySalary, 30_000, HoursEach: 40)) with
            {
                Week = new WeekDetails { Pattern = WeekPattern.LiveIn },
            },
            [PayUnclear]
        },
        {
            "17 hours at an old rate",
            Advert("Personal care, errands, cooking, a newborn and a cat.", new PayLine(PayKind.Weekday, 8.50m)),
            [PayBelowMinimum]
        },
        {
            "sleep-ins, and an age limit for insurance",
            Advert(
                "Drivers must be over 21 for insurance.",
                new PayLine(PayKind.Weekday, 8), new PayLine(PayKind.SleepIn, 37.80m)),
            [PayBelowMinimum, PayUnclear, DiscriminationNoBasis]
        },
        {
            "sex in the title",
            Advert("One hour a day.", new PayLine(PayKind.Weekday, 13)) with
            {
                Role = new RoleDetails { Title = "Female PA with car, 16 hours" },
            },
            [DiscriminationNoBasis]
        },
        {
            "sight guiding and documents at work",
            Advert("Sight guiding, driving, documents. I have more than one PA.", new PayLine(PayKind.Weekday, 14)),
            []
        },
        {
            "play and outings for a child",
            Advert("For a 5-year-old in the school holidays. School staff wanted.", new PayLine(PayKind.Weekday, 13)),
            [PrivacyOvershare, Other]
        },
        {
            "meals for diabetes, and a word for age",
            Advert("Meals for diabetes and low salt, and transport. You must be punctual, mature."),
            [PayUnclear, DiscriminationNoBasis]
        },
    };

    [Theory]
    [MemberData(nameof(Adverts))]
    public void An_advert_is_asked_about_what_it_holds(string pattern, JobAdvertDetails details, ReasonCode[] expected)
    {
        var checks = ListingChecks.Run(details, _today);

        Assert.NotEmpty(pattern);
        Assert.False(checks.Failed);
        Assert.Equal(expected.Order(), checks.Noticed.Select(noticed => noticed.Code).Distinct().Order());
    }

    [Theory]
    [InlineData("Care Certificate, six years of home care. I like cats and films. Sleepovers are fine.")]
    [InlineData("Available soon. I can help with transfers. I speak Tagalog and do not smoke.")]
    public void A_plain_profile_raises_no_question(string statement)
    {
        var details = new AssistantProfileDetails { About = new AboutDetails { Statement = statement } };

        Assert.Empty(ListingChecks.Run(details).Noticed);
    }

    private static JobAdvertDetails Advert(string about, params PayLine[] lines) => new()
    {
        Role = new RoleDetails { Title = "Personal assistant", About = about },
        Pay = new PayDetails { Lines = lines },
    };
}
