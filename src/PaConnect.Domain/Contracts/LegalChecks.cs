using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// What a contract may not say, as sentences for whoever writes it. Nothing here replaces an answer that is
/// missing: see <see cref="StatementOfParticulars.Missing"/>.
/// </summary>
public static class LegalChecks
{
    /// <summary>
    /// Average hours a week without the worker's written agreement (Working Time Regulations 1998, regulations 4
    /// and 5).
    /// </summary>
    public const decimal MostHoursWithoutOptOut = 48;

    public static IEnumerable<MissingParticular> Against(Particulars particulars, DateOnly today)
    {
        var (parties, job) = (particulars.Parties, particulars.Job);
        var (hours, notice) = (particulars.Hours, particulars.Notice);

        if (parties.SignsAs is { } actsAs && actsAs.IsNeverEmployer()
            && ContractParty.IsSameName(parties.SignerName, parties.EmployerName))
        {
            yield return new(
                ContractSection.Parties,
                "You sign for somebody else, so that person is the employer. Give their name as the employer.");
        }

        if (job.ContinuousFrom > job.StartsOn)
        {
            yield return new(ContractSection.JobAndPlace, "Service cannot count from a date after the first day.");
        }

        if (job is { Length: ContractLength.UntilDate } && job.EndsOn <= job.StartsOn)
        {
            yield return new(ContractSection.JobAndPlace, "The last day must be after the first day.");
        }

        var pay = AsAdvert(particulars);
        if (PayCheck.BelowMinimum(pay, today).FirstOrDefault() is { } low)
        {
            yield return new(ContractSection.Pay, low.Sentence);
        }

        if (PaidWeek.LeavesHoursUnpaid(pay))
        {
            yield return new(ContractSection.Pay, "The pay does not cover all the hours of the week. Say what an ordinary (weekday) hour pays.");
        }

        if (PayCheck.RoomCannotBeWeighed(pay, today))
        {
            yield return new(
                ContractSection.Pay,
                "The room costs more than the law allows for, and we do not know the fewest hours a week. Lower the charge, or give the fewest hours.");
        }

        if (hours.From > hours.To)
        {
            yield return new(ContractSection.Hours, "The fewest hours cannot be more than the most hours.");
        }

        if (hours is { To: > MostHoursWithoutOptOut, OptsOutOf48Hours: false })
        {
            yield return new(
                ContractSection.Hours,
                "More than 48 hours a week is lawful only if the PA agrees to it. Lower the hours, or ask the PA.");
        }

        if (notice.EmployerWeeks < 1 || notice.AssistantWeeks < 1)
        {
            yield return new(ContractSection.NoticeAndProbation, "Notice must be at least one week on each side.");
        }
    }

    /// <summary>
    /// As the checks of pay read it. Without the kind of job: an apprentice may be paid less by law, but nobody is offered less here.
    /// </summary>
    private static JobAdvertDetails AsAdvert(Particulars particulars) => new()
    {
        Week = new WeekDetails
        {
            HoursFrom = particulars.Hours.From,
            HoursTo = particulars.Hours.To,
            Slots = particulars.Hours.Slots,
            StartsOn = particulars.Job.StartsOn,
        },
        Shifts = new ShiftDetails { DaysAWeek = (int?)particulars.Hours.DaysAWeek ?? (particulars.Hours.Slots.Count == 0 ? 0 : null) },
        Pay = new PayDetails { Lines = particulars.Pay.Lines },
        Room = particulars.Pay.Room,
    };
}
