using PaConnect.Domain.Applications;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// What a contract starts with: what the advert said and the offer settled. Where they differ the offer counts,
/// because it is what the PA accepted. The employer's public name is not copied: the law wants the legal one.
/// </summary>
internal static class ParticularsOfHire
{
    public static Particulars From(
        OfferTerms offer, JobAdvertDetails advert, Employer employer, PersonalAssistant assistant) => new()
        {
            Parties = new PartyParticulars { AssistantName = assistant.FullName },
            Job = JobOf(offer, advert, employer),
            Pay = new PayParticulars
            {
                Lines = LinesOf(offer, advert.Pay.Lines),
                Notes = WithFacts(advert.Pay.Notes, advert, AdvertSection.PayTerms),
                Room = advert.Room is { Kind: not (null or RoomKind.None) } or { ChargeADay: > 0 } ? advert.Room : null,
                Interval = advert.PayTerms?.PaidEvery is { } day ? IntervalOf(day) : null,
            },
            Hours = new HoursParticulars
            {
                From = offer.HoursFrom,
                To = offer.HoursTo,
                Pattern = advert.Week.Pattern,
                Slots = advert.Week.Slots,
                DaysAndTimes = WithFacts(advert.Week.Notes, advert, AdvertSection.Shifts),
                DaysAWeek = advert.Shifts?.DaysAWeek,
            },
            Notice = new NoticeParticulars
            {
                ProbationMonths = NoticeParticulars.UsualProbationMonths,
                ProbationConditions = NoticeParticulars.UsualProbationConditions,
            },
        };

    private static JobParticulars JobOf(OfferTerms offer, JobAdvertDetails advert, Employer employer) => new()
    {
        Title = advert.Role.Title,
        Employment = advert.Role.Employment,
        Tasks = advert.Tasks.Tasks,
        MoreTasks = advert.Tasks.More,
        Locality = advert.Place.Locality ?? employer.Locality,
        StartsOn = offer.StartsOn,
        Length = advert.Role.Employment switch
        {
            Employment.Permanent => ContractLength.Permanent,
            Employment.FixedTerm => ContractLength.UntilDate,
            _ => null,
        },
        EndsOn = advert.Shifts?.EndsOn,
        EndsWhen = advert.Shifts?.MonthsInWords(),
        SubjectTo = offer.SubjectTo,
    };

    /// <summary>What the advert promised beside its notes goes along in words, as far as a contract's text may be long.</summary>
    private static string? WithFacts(string? notes, JobAdvertDetails advert, AdvertSection section)
    {
        var facts = AdvertFacts.Of(advert, section).Select(fact => $"{fact.Label}: {fact.Text.ReplaceLineEndings("; ")}.");
        var text = string.Join('\n', facts.Prepend(notes).OfType<string>());
        return text.Length == 0 ? null : text[..Math.Min(text.Length, Particulars.TextMaxLength)];
    }

    private static PayInterval IntervalOf(PayDay day) => day switch
    {
        PayDay.Week => PayInterval.Weekly,
        PayDay.TwoWeeks => PayInterval.Fortnightly,
        PayDay.FourWeeks => PayInterval.FourWeekly,
        PayDay.Month => PayInterval.Monthly,
    };

    /// <summary>The offer's rate takes the place of the advert's ordinary rate; its other lines stay.</summary>
    private static List<PayLine> LinesOf(OfferTerms offer, IReadOnlyList<PayLine> advertised)
    {
        var ordinary = advertised.FirstOrDefault(line => line.Kind == PayKind.Weekday)
            ?? new PayLine(PayKind.Weekday, offer.HourlyPounds);
        return
        [
            ordinary with { Pounds = offer.HourlyPounds },
            .. advertised.Where(line => line.Kind != PayKind.Weekday),
        ];
    }
}
