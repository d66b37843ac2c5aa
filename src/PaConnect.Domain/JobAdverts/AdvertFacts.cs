using System.Globalization;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// One answer of the parts that are "add more", in words: where it stands in the details, and what it says. A written one is the
/// author's own free text, so the checks read it.
/// </summary>
public sealed record AdvertFact(AdvertSection Section, string Field, string Label, string Text)
{
    public bool IsWritten { get; init; }
}

/// <summary>
/// What an advert says beyond the short way, as lines. The list of answers, the public page, the moderator's comparison and the checks
/// all read these, so a new answer is told once. A test fails when a property of the details has no line.
/// </summary>
public static partial class AdvertFacts
{
    private const int MostOnPoster = 3;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<AdvertFact> Of(JobAdvertDetails details) =>
        [
            .. details.Post is { } post ? Of(post) : [],
            .. details.Shifts is { } shifts ? Of(shifts) : [],
            .. details.PayTerms is { } terms ? Of(terms) : [],
            .. details.Room is { } room ? Of(room) : [],
            .. details.Household is { } household ? Of(household) : [],
            .. details.Driving is { } driving ? Of(driving) : [],
            .. details.References is { } references ? Of(references, details.Place.Locality?.Nation ?? Nation.England) : [],
            .. details.Questions is { } questions ? Of(questions) : [],
        ];

    public static IReadOnlyList<AdvertFact> Of(JobAdvertDetails details, AdvertSection section) =>
        [.. Of(details).Where(fact => fact.Section == section)];

    /// <summary>The few that decide whether somebody reads on: the nights, a rise, a room, and what is needed from the start.</summary>
    public static IReadOnlyList<string> ForPoster(JobAdvertDetails details) =>
        [
            .. new[]
            {
                details.Shifts?.Nights is { } nights and not NightWork.None ? nights.Label() : null,
                details.PayTerms?.Rises is [var rise, ..] ? rise.RiseInWords() : null,
                details.Room?.Kind is { } room and not RoomKind.None ? room.Label() : null,
            }.OfType<string>(),
            .. details.Requirements.Asked.Where(asked => asked.Level == RequirementLevel.Essential).Take(MostOnPoster)
                .Select(asked => $"Needed: {asked.Text}"),
        ];

    private static IEnumerable<AdvertFact> Of(ShiftDetails shifts) => Told(
        AdvertSection.Shifts,
        (nameof(shifts.TimesNeeded), "How many of these times", shifts.TimesNeeded is { } times ? $"Any {times} of these times" : null),
        (nameof(shifts.EveryWeeks), "Which weeks", shifts.WeeksInWords()),
        (nameof(shifts.TurnOn), "Time on and time off", shifts.TurnsInWords()),
        (nameof(shifts.DaysAWeek), "Days a week", shifts.DaysAWeek is { } days ? ShiftWords.Count(days, "day") : null),
        (nameof(shifts.StartsAt), "Times of a shift", shifts.TimesInWords()),
        (nameof(shifts.HoursFrom), "Length of a shift", shifts.LengthInWords()),
        (nameof(shifts.PaidBreak), "Paid breaks in a shift", ShiftWords.BreakInWords(shifts.PaidBreak)),
        (nameof(shifts.UnpaidBreak), "Unpaid breaks in a shift", ShiftWords.BreakInWords(shifts.UnpaidBreak)),
        (nameof(shifts.Nights), "Nights", shifts.Nights?.Label()),
        (nameof(shifts.NightsAWeek), "Nights a week", shifts.NightsAWeek is { } nights ? ShiftWords.Count(nights, "night") : null),
        (nameof(shifts.EndsOn), "Last day", shifts.EndsOn?.ToString("d MMMM yyyy", British)),
        (nameof(shifts.AtLeastMonths), "How long for", shifts.MonthsInWords()),
        (nameof(shifts.CoverFor), "Work when somebody is away", Lines(shifts.CoverFor?.Select(reason => reason.Label()))),
        (nameof(shifts.EmergencyCover), "Coming at short notice", YesOrNo(shifts.EmergencyCover)),
        (nameof(shifts.TravelsAway), "Travelling and staying away", YesOrNo(shifts.TravelsAway)));

    private static IEnumerable<AdvertFact> Of(PayTermsDetails terms) =>
        [
            .. Told(
                AdvertSection.PayTerms,
                [
                    .. (terms.Rises ?? []).Select((rise, index) => ($"Rises[{index}].Pounds", "Pay goes up", (string?)rise.RiseInWords())),
                    (nameof(terms.Rises), "Pay goes up", terms.Rises is [] ? "No rises are planned" : null),
                    (nameof(terms.PaidEvery), "When pay comes", terms.PaidEvery?.Label()),
                    (nameof(terms.PaidBy), "Where the money comes from", terms.PaidBy?.Label()),
                    (nameof(terms.WhenWoken), "When you are woken in a sleep-in", terms.WhenWoken?.Label()),
                    (nameof(terms.WokenPounds), "Pay for time awake",
                        terms.WokenPounds is { } pounds ? $"{InWords.PoundsInWords(pounds)} an hour" : null),
                    (nameof(terms.BankHolidays), "Bank holidays", terms.BankHolidays?.Label()),
                    (nameof(terms.AllowancePounds), "Allowance", terms.AllowanceInWords()),
                ]),
            .. Written(AdvertSection.PayTerms, nameof(terms.AllowanceFor), "What the allowance is for", terms.AllowanceFor),
        ];

    private static IEnumerable<AdvertFact> Of(RoomDetails room) =>
        [
            .. Told(
                AdvertSection.Room,
                (nameof(room.Kind), "Room", room.Kind?.Label()),
                (nameof(room.Where), "Where the room is", room.Where?.Label()),
                (nameof(room.Bathroom), "Bathroom", room.Bathroom?.Label()),
                (nameof(room.ChargeADay), "What the room costs you", room.ChargeADay switch
                {
                    null => null,
                    0 => "Nothing",
                    { } charge => $"{InWords.PoundsInWords(charge)} a day",
                })),
            .. Written(AdvertSection.Room, nameof(room.About), "More about the room", room.About),
        ];

    private static IEnumerable<AdvertFact> Of(HouseholdDetails household) =>
        [
            .. Told(
                AdvertSection.Household,
                (nameof(household.ReportsTo), "Who you report to", household.ReportsTo?.Label()),
                (nameof(household.Smoking), "Smoking", household.Smoking?.Label()),
                (nameof(household.Pets), "Pets", household.Pets is [] ? "None" : Lines(household.Pets?.Select(pet => pet.Label()))),
                (nameof(household.Children), "Children in the home", YesOrNo(household.Children)),
                (nameof(household.OthersLiveHere), "Other people live here", YesOrNo(household.OthersLiveHere)),
                (nameof(household.OthersSupported), "Other people are supported here", YesOrNo(household.OthersSupported)),
                (nameof(household.Access), "Getting into the home", household.Access?.Label()),
                (nameof(household.Parking), "Parking", household.Parking?.Label())),
            .. Written(AdvertSection.Household, nameof(household.Notes), "More about the home", household.Notes),
        ];

    private static IEnumerable<AdvertFact> Told(
        AdvertSection section, params IEnumerable<(string Name, string Label, string? Text)> told) =>
        from one in told
        where !string.IsNullOrEmpty(one.Text)
        select new AdvertFact(section, $"{section}.{one.Name}", one.Label, one.Text);

    private static IEnumerable<AdvertFact> Written(AdvertSection section, string name, string label, string? text) =>
        Told(section, (name, label, text)).Select(fact => fact with { IsWritten = true });

    private static string? YesOrNo(bool? answer) => answer switch
    {
        null => null,
        true => "Yes",
        false => "No",
    };

    private static string? Lines(IEnumerable<string>? lines) => lines is null ? null : string.Join('\n', lines);
}
