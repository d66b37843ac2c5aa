using System.Globalization;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// One answer of the parts that are "add more", in words: where it stands in the details, and what it says, line by line. A written one
/// is the PA's own free text, so the checks read it.
/// </summary>
public sealed record ProfileFact(ProfileSection Section, string Field, string Label, IReadOnlyList<string> Lines)
{
    public bool IsWritten { get; init; }
}

/// <summary>
/// What a profile says beyond the short way. The page that employers read, the PA's list of answers, the moderator's comparison and the
/// checks all read these, so a new answer is told once. A test fails when a property of the details has no line.
/// </summary>
public static class ProfileFacts
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="today">The London date on which it is read, so that what has run out is shown as such; null for the bare answers.</param>
    public static IEnumerable<ProfileFact> Of(AssistantProfileDetails details, DateOnly? today = null) =>
        [
            .. details.Rhythm is { } rhythm ? Of(rhythm) : [],
            .. details.Places is { } places ? Of(places) : [],
            .. details.Driving is { } driving ? Of(driving) : [],
            .. details.Courses is { } courses ? Of(courses, today) : [],
            .. details.Strengths is { } strengths ? Of(strengths) : [],
            .. details.Character is { } character ? Of(character) : [],
            .. details.Homes is { } homes ? Of(homes) : [],
            .. details.Pay is { } pay ? Of(pay) : [],
        ];

    private static IEnumerable<ProfileFact> Of(RhythmDetails rhythm) => Told(
        ProfileSection.Rhythm,
        (nameof(rhythm.EveryWeeks), "Which weeks", One(ShiftWords.EveryWeeksInWords(rhythm.EveryWeeks))),
        (nameof(rhythm.Year), "Time of year", One(rhythm.Year?.Label())),
        (nameof(rhythm.FewestHours), "Fewest hours a week", One(rhythm.FewestHours?.ToString("0.##", British))),
        (nameof(rhythm.MostHours), "Most hours a week", One(rhythm.MostHours?.ToString("0.##", British))));

    private static IEnumerable<ProfileFact> Of(ExtraPlaceDetails places) => Told(
        ProfileSection.Places,
        (nameof(places.Named), "Would also work near", places.Named.Select(one =>
            $"{one.Place.Name} ({one.Place.District}), up to {ShiftWords.Count(one.Miles, "mile")} away")));

    private static IEnumerable<ProfileFact> Of(DriverDetails driving) => Told(
        ProfileSection.Driving,
        (nameof(driving.LicenceYears), "Full licence held for", One(driving.LicenceYears switch
        {
            null => null,
            0 => "Less than a year",
            { } years => ShiftWords.Count(years, "year"),
        })),
        (nameof(driving.Gearbox), "Gears", One(driving.Gearbox?.Label())),
        (nameof(driving.OwnCar), "Has a car to use for work", One(YesOrNo(driving.OwnCar))),
        (nameof(driving.BusinessInsurance), "Insured to drive at work", One(YesOrNo(driving.BusinessInsurance))),
        (nameof(driving.Vehicles), "Would drive the employer's vehicle", driving.Vehicles is []
            ? ["No"]
            : driving.Vehicles?.Select(vehicle => vehicle.Label())),
        (nameof(driving.Points), "Points on the licence", One(driving.Points switch
        {
            null => null,
            0 => "None: a clean licence",
            { } points => ShiftWords.Count(points, "point"),
        })));

    private static IEnumerable<ProfileFact> Of(CourseDetails courses, DateOnly? today) => Told(
        ProfileSection.Courses,
        (nameof(courses.Taken), "Dates of training", courses.Taken.Select(taken =>
            $"{taken.Training.Label()}: {taken.InWords(today)}")));

    private static IEnumerable<ProfileFact> Of(StrengthDetails strengths) =>
        strengths.Examples.SelectMany((one, index) => Written(
            ProfileSection.Strengths, $"{nameof(strengths.Examples)}[{index}].{nameof(one.Example)}", one.Skill.Label(), one.Example));

    private static IEnumerable<ProfileFact> Of(CharacterDetails character) =>
        [
            .. Told(
                ProfileSection.Character,
                (nameof(character.Values), "What matters to them", character.Values.Select(value => value.Label()))),
            .. Written(ProfileSection.Character, nameof(character.Interests), "Interests", character.Interests),
        ];

    private static IEnumerable<ProfileFact> Of(HomeNeedDetails homes) => Told(
        ProfileSection.Homes,
        (nameof(homes.Smokes), "Smokes", One(YesOrNo(homes.Smokes))),
        (nameof(homes.Smoke), "Smoking in the home", One(homes.Smoke?.Label())),
        (nameof(homes.PetsAvoided), "Cannot be near", homes.PetsAvoided is []
            ? ["Any pet is fine"]
            : homes.PetsAvoided?.Select(pet => pet.Label())),
        (nameof(homes.Allergies), "Allergies", homes.Allergies is []
            ? ["None"]
            : homes.Allergies?.Select(allergy => allergy.Label())));

    private static IEnumerable<ProfileFact> Of(HopedPayDetails pay) => Told(
        ProfileSection.Pay,
        (nameof(pay.AnHour), "Hopes for", One(pay.AnHour is { } hour ? $"{InWords.PoundsInWords(hour)} an hour" : null)),
        (nameof(pay.ASleepIn), "Hopes for a sleep-in", One(pay.ASleepIn is { } night ? $"{InWords.PoundsInWords(night)} a night" : null)),
        (nameof(pay.MayTalk), "Happy to talk about pay", One(YesOrNo(pay.MayTalk))));

    private static IEnumerable<ProfileFact> Told(
        ProfileSection section, params IEnumerable<(string Name, string Label, IEnumerable<string>? Lines)> told) =>
        from one in told
        let lines = (one.Lines ?? []).ToList()
        where lines.Count > 0
        select new ProfileFact(section, $"{section}.{one.Name}", one.Label, lines);

    private static IEnumerable<ProfileFact> Written(ProfileSection section, string name, string label, string? text) =>
        Told(section, (name, label, One(text))).Select(fact => fact with { IsWritten = true });

    private static IEnumerable<string>? One(string? line) => string.IsNullOrEmpty(line) ? null : [line];

    private static string? YesOrNo(bool? answer) => answer switch
    {
        null => null,
        true => "Yes",
        false => "No",
    };
}
