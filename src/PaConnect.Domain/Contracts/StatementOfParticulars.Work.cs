using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Contracts;

/// <summary>The parts about the two sides, the job, the place, pay and hours.</summary>
public static partial class StatementOfParticulars
{
    private static StatementPart WriteParties(Particulars particulars)
    {
        var parties = particulars.Parties;
        var employer = OneLine(parties.EmployerName);
        return new StatementPart(
            ContractSection.Parties,
            "Who this contract is between",
            [
                new StatementLine($"The employer is {employer}. In this contract, “your employer” means {employer}."),
                new StatementLine($"Your employer’s address is {Sentence(parties.EmployerAddress)}"),
                .. SignerLines(parties),
                new StatementLine(
                    $"The personal assistant (PA) is {OneLine(parties.AssistantName)}. “You” means the PA."),
                new StatementLine(
                    IsNorthernIreland(particulars)
                        ? "This is the written statement of your terms. In Northern Ireland the law gives it to "
                            + "employees only. "
                            + "An employee must have it within two months of starting "
                            + "(Employment Rights (Northern Ireland) Order 1996, Article 33)."
                        : "This is the written statement of your terms. The law gives it to employees and to workers. "
                            + "You must have it on or before your first day (Employment Rights Act 1996, section 1)."),
                new StatementLine(
                    "If anything in it changes, your employer must tell you in writing within one month."),
            ]);
    }

    private static IEnumerable<StatementLine> SignerLines(PartyParticulars parties) =>
        parties.Standing() is { } standing
            ? [new StatementLine($"{OneLine(parties.SignerName)} signs this contract {OneLine(standing)}.")]
            : [];

    private static StatementPart WriteJob(JobParticulars job) => new(
        ContractSection.JobAndPlace,
        "Your job",
        [
            new StatementLine($"Your job is: {Sentence(job.Title)}"),
            new StatementLine($"What kind of job it is: {job.Employment?.Label() ?? Gap}."),
            new StatementLine($"Your first day is {Date(job.StartsOn)}."),
            new StatementLine(
                $"Your continuous service counts from {Date(job.ContinuousFrom)}. "
                + (job.ContinuousFrom < job.StartsOn
                    ? "Work for an earlier employer, or in an earlier job here, counts."
                    : "No earlier job counts.")),
            new StatementLine(job.Length is { } length ? LengthWords(length, job) : $"How long the job is for: {Gap}."),
            .. IsBlank(job.SubjectTo)
                ? Enumerable.Empty<StatementLine>()
                : [new StatementLine($"You can start only when this is done: {Sentence(job.SubjectTo)}")],
        ]);

    private static string LengthWords(ContractLength length, JobParticulars job) => length switch
    {
        ContractLength.Permanent => "The job has no planned end.",
        ContractLength.UntilDate => $"The job is for a fixed time. It ends on {Date(job.EndsOn)}.",
        ContractLength.UntilSomethingEnds =>
            $"The job is not permanent. It is expected to last: {Sentence(job.EndsWhen)}",
    };

    private static StatementPart WritePlace(Particulars particulars)
    {
        var job = particulars.Job;
        return new StatementPart(
            ContractSection.JobAndPlace,
            "Where you work",
            [
                new StatementLine(
                    job.Workplace is { } place ? WorkplaceWords(place, job) : $"The place of work: {Gap}."),
                .. job.Locality is { } locality
                    ? [new StatementLine($"The area is {locality.Name} ({locality.District}).")]
                    : Enumerable.Empty<StatementLine>(),
                .. job.Workplace == Workplace.SeveralPlaces ? [] : IfTyped(job.Places),
                new StatementLine(job.WorkAbroad switch
                {
                    null => $"Work outside the United Kingdom: {Gap}.",
                    { What: null } => "You will not work outside the United Kingdom for more than a month.",
                    { What: var terms } =>
                        $"You will work outside the United Kingdom for more than a month. {Sentence(terms)}",
                }),
            ]);
    }

    private static string WorkplaceWords(Workplace place, JobParticulars job) => place switch
    {
        Workplace.EmployersAddress => "You work at your employer’s address, given above.",
        Workplace.EmployersAddressAndOut =>
            "You work at your employer’s address, given above. You also work where the person you support goes.",
        Workplace.SeveralPlaces =>
            $"You work at several places: {Sentence(job.Places)} Your employer’s address is given above.",
    };

    private static StatementPart WritePay(Particulars particulars)
    {
        var pay = particulars.Pay;
        return new StatementPart(
            ContractSection.Pay,
            "Your pay",
            [
                new StatementLine(
                    "Your employer pays you, before tax:",
                    [.. pay.Lines.Select(PayLineWithNote).DefaultIfEmpty(Gap)]),
                .. IfTyped(pay.Notes),
                .. pay.Room is { } room ? RoomLines(room) : [],
                new StatementLine(
                    $"You are paid: {pay.Interval?.Label().ToLowerInvariant() ?? Gap}, "
                    + $"{pay.Method?.Label().ToLowerInvariant() ?? Gap}. Pay day: {Sentence(pay.PayDay)}"),
                new StatementLine("You get a payslip each time. It shows your hours, your pay and what is taken off."),
                new StatementLine(
                    "Your pay is never below the legal minimum wage. It rises if the legal minimum rises above it."),
            ]);
    }

    private static IEnumerable<StatementLine> RoomLines(RoomDetails room) =>
        [
            new StatementLine(
                "A room goes with the job:",
                [.. new[] { room.Kind?.Label(), room.Where?.Label(), room.Bathroom?.Label() }.OfType<string>().DefaultIfEmpty("A room")]),
            .. IfTyped(room.About),
            new StatementLine(room.ChargeADay switch
            {
                null => $"What you pay for the room: {Gap}.",
                0 => "You pay nothing for the room.",
                { } charge => $"You pay {InWords.PoundsInWords(charge)} a day for the room. Your employer takes it from your pay.",
            }),
        ];

    private static string PayLineWithNote(PayLine line) =>
        $"{line.Kind.Label()}: {line.PayLineInWords()}" + (IsBlank(line.Note) ? "" : $" ({OneLine(line.Note)})");

    private static StatementPart WriteHours(Particulars particulars)
    {
        var hours = particulars.Hours;
        var week = new WeekDetails { HoursFrom = hours.From, HoursTo = hours.To, Pattern = hours.Pattern };
        var pattern = hours.Pattern is { } known ? $" Pattern: {known.Label().ToLowerInvariant()}." : "";
        return new StatementPart(
            ContractSection.Hours,
            "Your hours",
            [
                new StatementLine($"Your normal hours: {HoursOrGap(week)}.{pattern}"),
                .. hours.Slots.Count == 0
                    ? Enumerable.Empty<StatementLine>()
                    : [new StatementLine("Your days and times:", [.. hours.Slots.Select(slot => slot.SlotInWords())])],
                .. hours.Slots.Count == 0
                    ? [new StatementLine($"Your days and times: {Sentence(hours.DaysAndTimes)}")]
                    : IfTyped(hours.DaysAndTimes),
                new StatementLine(hours.Changes switch
                {
                    null => $"Whether hours or days may change: {Gap}.",
                    { What: null } => "Your hours and days do not change unless you both agree.",
                    { What: var how } => $"Your hours or days may change. How it is settled: {Sentence(how)}",
                }),
                .. hours.Pattern == WeekPattern.WhenNeeded
                    ? [new StatementLine(
                        "Your employer may not have work for you. You may say no to work that is offered.")]
                    : Enumerable.Empty<StatementLine>(),
                new StatementLine(
                    "The law on working time says:",
                    [
                        hours.OptsOutOf48Hours == true
                            ? "The limit is 48 hours a week on average. You agree to work more. You may end that "
                                + "agreement with seven days’ notice in writing."
                            : "You work no more than 48 hours a week on average.",
                        "You rest for 11 hours between working days.",
                        "You have one day off each week, or two each fortnight.",
                        "You have a break of 20 minutes when you work more than six hours.",
                    ]),
                new StatementLine(
                    "People argue about how much of this law covers work in a private home. This contract does not "
                    + "settle that."),
            ]);
    }

    private static string HoursOrGap(WeekDetails week) =>
        (week.HoursTo, week.Pattern) switch
        {
            (null or 0, WeekPattern.WhenNeeded) => "none that are fixed",
            (null, _) => Gap,
            _ => week.HoursInWords(),
        };
}
