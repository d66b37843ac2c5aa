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
            Pay = new PayParticulars { Lines = LinesOf(offer, advert.Pay.Lines), Notes = advert.Pay.Notes },
            Hours = new HoursParticulars
            {
                From = offer.HoursFrom,
                To = offer.HoursTo,
                Pattern = advert.Week.Pattern,
                Slots = advert.Week.Slots,
                DaysAndTimes = advert.Week.Notes,
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
        SubjectTo = offer.SubjectTo,
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
