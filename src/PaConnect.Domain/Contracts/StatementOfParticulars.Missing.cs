using PaConnect.Domain.JobAdverts;
using static PaConnect.Domain.Contracts.ContractSection;

namespace PaConnect.Domain.Contracts;

public static partial class StatementOfParticulars
{
    /// <summary>
    /// What must still be answered, in the order it is asked. A particular is asked for, never left out.
    /// </summary>
    public static IReadOnlyList<MissingParticular> Missing(Particulars particulars)
    {
        IEnumerable<Question> asked =
        [
            .. AskParties(particulars.Parties),
            .. AskJob(particulars.Job),
            .. AskPay(particulars.Pay),
            .. AskHours(particulars.Hours),
            .. AskHoliday(particulars),
            .. AskSickness(particulars.Sickness),
            .. AskNotice(particulars.Notice),
            .. AskTraining(particulars.Training),
        ];
        return [.. asked.Where(a => a.IsMissing).Select(a => new MissingParticular(a.Section, a.Sentence))];
    }

    public static bool IsFinished(this Particulars particulars, ContractSection section) =>
        Missing(particulars).All(missing => missing.Section != section);

    private static IEnumerable<Question> AskParties(PartyParticulars parties)
    {
        yield return new(Parties, IsBlank(parties.EmployerName), "Give the employer’s legal name.");
        yield return new(Parties, IsBlank(parties.EmployerAddress), "Give the employer’s address.");
        yield return new(Parties, parties.SignsAs is null, "Say who signs for the employer’s side.");
        yield return new(
            Parties,
            parties.SignsAs is { } actsAs && actsAs.SignsForAnother() && IsBlank(parties.SignerName),
            "Give the full name of the person who signs for the employer.");
        yield return new(Parties, IsBlank(parties.AssistantName), "Give the PA’s full name.");
    }

    private static IEnumerable<Question> AskJob(JobParticulars job)
    {
        yield return new(JobAndPlace, IsBlank(job.Title), "Give the job a title.");
        yield return new(JobAndPlace, job.Employment is null, "Say what kind of job it is.");
        yield return new(JobAndPlace, job.Tasks.Count == 0 && IsBlank(job.MoreTasks), "Say what the tasks are.");
        yield return new(JobAndPlace, job.StartsOn is null, "Give the first day of the job.");
        yield return new(JobAndPlace, job.ContinuousFrom is null, "Say from what date the PA’s service counts.");
        yield return new(JobAndPlace, job.Length is null, "Say how long the job is for.");
        yield return new(
            JobAndPlace, job is { Length: ContractLength.UntilDate, EndsOn: null }, "Give the last day of the job.");
        yield return new(
            JobAndPlace,
            job.Length == ContractLength.UntilSomethingEnds && IsBlank(job.EndsWhen),
            "Say how long you expect the job to last.");
        yield return new(JobAndPlace, job.Locality is null, "Say in which area the work is.");
        yield return new(JobAndPlace, job.Workplace is null, "Say where the work is done.");
        yield return new(
            JobAndPlace,
            job.Workplace == Workplace.SeveralPlaces && IsBlank(job.Places),
            "Say at which places the work is done.");
        yield return new(
            JobAndPlace, job.WorkAbroad is null, "Say if the PA will work outside the UK for more than a month.");
    }

    private static IEnumerable<Question> AskPay(PayParticulars pay)
    {
        yield return new(Pay, pay.Lines.Count == 0, "Say what the job pays.");
        yield return new(
            Pay,
            pay.Lines.Any(line => line.HoursEach is null && line.Kind.Unit() is PayUnit.Day or PayUnit.Week),
            "Say how many hours of work the pay for a day or a week covers.");
        yield return new(Pay, pay.Room is { ChargeADay: null }, "Say what the PA pays for the room. Write 0 if it is free.");
        yield return new(Pay, pay.Interval is null, "Say how often pay comes.");
        yield return new(Pay, IsBlank(pay.PayDay), "Say on what day pay comes.");
        yield return new(Pay, pay.Method is null, "Say how pay is paid.");
    }

    private static IEnumerable<Question> AskHours(HoursParticulars hours)
    {
        yield return new(
            Hours,
            hours.To is null && hours.Pattern != WeekPattern.WhenNeeded,
            "Say how many hours a week the job is.");
        yield return new(
            Hours,
            hours.Slots.Count == 0 && IsBlank(hours.DaysAndTimes),
            "Say on what days and at what times the work is.");
        yield return new(Hours, hours.Changes is null, "Say if hours or days may change, and how that is settled.");
        yield return new(
            Hours,
            hours is { AreFixed: false, Changes.What: null },
            "The hours are not the same each week. Say how each week’s hours are settled.");
        yield return new(
            Hours,
            hours is { To: > LegalChecks.MostHoursWithoutOptOut, OptsOutOf48Hours: null },
            "Say if the PA agrees to work more than 48 hours a week.");
    }

    private static IEnumerable<Question> AskHoliday(Particulars particulars)
    {
        var holiday = particulars.Holiday;
        yield return new(HolidayAndLeave, holiday.Year is null, "Say when the holiday year starts.");
        yield return new(HolidayAndLeave, holiday.BankHolidays is null, "Say what happens on bank holidays.");
        yield return new(
            HolidayAndLeave,
            holiday.IsRolledUp is null
                && HolidayEntitlement.Of(particulars).IsEarned,
            "Say if holiday pay is added to each pay, or paid when holiday is taken.");
        yield return new(HolidayAndLeave, holiday.OtherPaidLeave is null, "Say if there is any other paid leave.");
    }

    private static IEnumerable<Question> AskSickness(SicknessParticulars sickness)
    {
        yield return new(SicknessAndPension, IsBlank(sickness.TellHow), "Say how the PA tells you that they are ill.");
        yield return new(
            SicknessAndPension,
            sickness.MoreSickPay is null,
            "Say if there is any sick pay beyond Statutory Sick Pay.");
        yield return new(SicknessAndPension, sickness.PensionScheme is null, "Say if there is a pension scheme.");
        yield return new(SicknessAndPension, sickness.OtherBenefits is null, "Say if there are any other benefits.");
    }

    private static IEnumerable<Question> AskNotice(NoticeParticulars notice)
    {
        yield return new(NoticeAndProbation, notice.ProbationMonths is null, "Say how long the probation is.");
        yield return new(
            NoticeAndProbation,
            notice.ProbationMonths > 0 && IsBlank(notice.ProbationConditions),
            "Say what happens during the probation.");
        yield return new(NoticeAndProbation, notice.EmployerWeeks is null, "Say how much notice the employer gives.");
        yield return new(NoticeAndProbation, notice.AssistantWeeks is null, "Say how much notice the PA gives.");
    }

    private static IEnumerable<Question> AskTraining(TrainingParticulars training)
    {
        yield return new(
            TrainingAndRules, training.Compulsory is null, "Say if there is training that the PA must do.");
        yield return new(
            TrainingAndRules,
            training is { Compulsory.What: not null, PaidBy: null },
            "Say who pays for the training that the PA must do.");
        yield return new(
            TrainingAndRules, training.Optional is null,
            "Say if there is other training that the PA may do.");
        yield return new(
            TrainingAndRules,
            training.CollectiveAgreements is null,
            "Say if any agreement with a union affects this job.");
        yield return new(
            TrainingAndRules,
            IsBlank(training.AppealTo),
            "Say whom the PA may ask to look at a disciplinary decision again.");
        yield return new(
            TrainingAndRules, IsBlank(training.GrievanceTo),
            "Say whom the PA may tell of a complaint, and how.");
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private readonly record struct Question(ContractSection Section, bool IsMissing, string Sentence);
}
