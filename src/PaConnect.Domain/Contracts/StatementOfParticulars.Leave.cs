using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Contracts;

/// <summary>The parts about holiday, other leave, sickness, pension, probation and notice.</summary>
public static partial class StatementOfParticulars
{
    private static StatementPart WriteHoliday(Particulars particulars)
    {
        var holiday = particulars.Holiday;
        return new StatementPart(
            ContractSection.HolidayAndLeave,
            "Your holiday",
            [
                .. EntitlementLines(particulars),
                new StatementLine($"The holiday year starts on: {YearStart(particulars)}."),
                new StatementLine(
                    "In a year when you start or leave part way through, you get the share for the time you worked."),
                new StatementLine(
                    holiday.BankHolidays is { } bank ? BankHolidayWords(bank) : $"Bank holidays: {Gap}."),
                .. HolidayPayLines(particulars),
                new StatementLine(
                    "When you leave, you are paid for holiday you have earned and not taken. "
                    + "It is what you earned up to your last day, less what you took, at your holiday pay."),
                .. IfTyped(holiday.Notes),
            ]);
    }

    private static string BankHolidayWords(BankHolidays holidays) => holidays switch
    {
        BankHolidays.OffAndCounted =>
            "You are off on bank holidays that fall on your working days. They count as part of your paid holiday.",
        BankHolidays.OffOnTop =>
            "You are off on bank holidays that fall on your working days. They are paid, on top of your holiday.",
        BankHolidays.WorkedAsUsual =>
            "You work on bank holidays as on other days. You may ask to take one off as paid holiday.",
    };

    private static IEnumerable<StatementLine> EntitlementLines(Particulars particulars)
    {
        var entitlement = HolidayEntitlement.Of(particulars);
        switch (entitlement.Basis)
        {
            case HolidayBasis.FixedHours:
                var days = entitlement.Days is { } known ? $", which is {Number(known)} days" : "";
                yield return new StatementLine(
                    $"You get 5.6 weeks of paid holiday a year{days}. The law asks for 28 days at most.");
                yield return new StatementLine(
                    $"At your hours that comes to {Number(entitlement.HoursFrom)} hours a year.");
                break;
            case HolidayBasis.AverageWeek:
                yield return new StatementLine("You get 5.6 weeks of paid holiday a year. The law asks for 28 days at most.");
                yield return new StatementLine("A week of holiday is as long as your average week.");
                break;
            case HolidayBasis.IrregularHours or HolidayBasis.PartYear:
                yield return new StatementLine(
                    $"You earn paid holiday as you work: {Number(HolidayEntitlement.AccrualPercent)}% of the hours "
                    + "you worked, "
                    + "counted at the end of each pay period. That is the same as 5.6 weeks a year. The law asks for "
                    + "28 days at most.");
                yield return new StatementLine(
                    $"For every 100 hours you work, you earn {Number(HolidayEntitlement.Accrued(100))} hours of "
                    + "holiday.");
                break;
            default:
                throw new InvalidOperationException($"No words for {entitlement.Basis}.");
        }

        if (entitlement is { Basis: not HolidayBasis.FixedHours, HoursFrom: { } from, HoursTo: { } to })
        {
            yield return new StatementLine(
                from == to
                    ? $"If you work your usual hours all year, that comes to about {Number(from)} hours."
                    : $"If you work your usual hours all year, that comes to about {Number(from)} to {Number(to)} "
                        + "hours.");
        }
    }

    private static IEnumerable<StatementLine> HolidayPayLines(Particulars particulars)
    {
        var entitlement = HolidayEntitlement.Of(particulars);
        if (entitlement.IsEarned)
        {
            yield return new StatementLine(particulars.Holiday.IsRolledUp switch
            {
                null => $"How holiday is paid: {Gap}.",
                true => $"Holiday pay is added to each pay: {Number(HolidayEntitlement.AccrualPercent)}% of what you "
                    + "earned. "
                    + "Your payslip shows it on a line of its own. You still take the time off, without more pay.",
                false => "You are paid for holiday when you take it. "
                    + "An hour of holiday pays your average hour over the last 52 weeks you were paid.",
            });
        }
        else if (entitlement.Basis == HolidayBasis.AverageWeek)
        {
            yield return new StatementLine(
                "A week of holiday pays your average week over the last 12 weeks you were paid.");
        }
        else
        {
            yield return new StatementLine(
                "Holiday pays what you would have earned at work, with regular overtime and extra rates included.");
        }
    }

    private static string YearStart(Particulars particulars) =>
        (particulars.Holiday.Year, particulars.Job.StartsOn) switch
        {
            (null, _) or (HolidayYear.FromFirstDay, null) => Gap,
            (HolidayYear.FromFirstDay, { } first) => $"{first.ToString("d MMMM", British)} each year",
            ({ } year, _) => $"{year.Label()} each year",
        };

    private static StatementPart WriteLeave(Particulars particulars) => new(
        ContractSection.HolidayAndLeave,
        "Other leave",
        [
            new StatementLine(
                "Other paid leave: "
                + Either(particulars.Holiday.OtherPaidLeave, "None beyond the leave that the law gives.")),
            new StatementLine(
                "The law also gives leave to parents, to people who adopt, and to people who are bereaved. "
                + "Your employer pays it as the law says on that day."),
        ]);

    private static StatementPart WriteSickness(Particulars particulars)
    {
        var rate = StatutorySickPay.LastPublished;
        return new StatementPart(
            ContractSection.SicknessAndPension,
            "When you are ill",
            [
                new StatementLine($"How you tell your employer: {Sentence(particulars.Sickness.TellHow)}"),
                new StatementLine(
                    "If you are ill for seven days or fewer, you write down why. After seven days, you send a fit "
                    + "note."),
                new StatementLine(
                    IsNorthernIreland(particulars)
                        ? "You get Statutory Sick Pay, by the rules for Northern Ireland on that day."
                        : "You get Statutory Sick Pay from your first day off ill. It is the lower of "
                            + $"{Number(rate.PercentOfEarnings)}% of your average weekly pay and "
                            + $"{InWords.PoundsInWords(rate.WeeklyPounds)} a week. "
                            + $"That rate is from {Date(rate.From)}. When the law changes it, you get the new one."),
                new StatementLine(
                    "More sick pay: " + Either(particulars.Sickness.MoreSickPay, "None beyond Statutory Sick Pay.")),
            ]);
    }

    /// <summary>
    /// Enrolment: Pensions Act 2008, sections 3 and 20, with the earnings trigger of £10,000 for 2026 to 2027.
    /// </summary>
    private static StatementPart WritePension(SicknessParticulars sickness) => new(
        ContractSection.SicknessAndPension,
        "Pension and other benefits",
        [
            new StatementLine(
                "Pension scheme: " + Either(sickness.PensionScheme, "There is none yet.")),
            new StatementLine(
                "Your employer must put you in a pension scheme if both of these are true:",
                ["You are aged from 22 to State Pension age.", "This job pays you more than £10,000 a year."]),
            new StatementLine(
                "Your employer then pays in at least 3% of the pay that counts. "
                + "You may leave the scheme. If you earn less, you may ask to join one."),
            new StatementLine("Other benefits: " + Either(sickness.OtherBenefits, "There are none.")),
        ]);

    private static StatementPart WriteProbation(NoticeParticulars notice) => new(
        ContractSection.NoticeAndProbation,
        "Trying it out (probation)",
        notice.ProbationMonths == 0
            ? [new StatementLine("There is no probation.")]
            :
            [
                new StatementLine(
                    $"Your probation lasts {Count(notice.ProbationMonths, "month")} from your first day."),
                new StatementLine($"What happens in it: {Sentence(notice.ProbationConditions)}"),
                new StatementLine("The notice below counts in your probation too."),
            ]);

    private static StatementPart WriteNotice(Particulars particulars) => new(
        ContractSection.NoticeAndProbation,
        "Ending this contract",
        [
            new StatementLine(
                $"Your employer gives you {Count(particulars.Notice.EmployerWeeks, "week")} of notice, "
                + "or the law’s least notice if that is longer.",
                [
                    "From one month to two years of service, the law’s least is one week.",
                    "From two years of service, it is one week for each whole year.",
                    $"It is never more than {StatutoryNotice.MostWeeks} weeks.",
                ]),
            new StatementLine($"You give your employer {Count(particulars.Notice.AssistantWeeks, "week")} of notice."),
            new StatementLine(
                "Notice is given in writing. Either side may end the contract at once for very serious misconduct."),
            .. particulars.Job.Length == ContractLength.UntilDate
                ? [new StatementLine(
                    "The contract ends by itself on its last day. Either side may end it earlier with notice.")]
                : Enumerable.Empty<StatementLine>(),
        ]);
}
