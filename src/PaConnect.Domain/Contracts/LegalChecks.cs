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

        if (pay.Pay.Lines.FirstOrDefault(line => PayCheck.LeavesHoursUnpaid(line, pay)) is { } part)
        {
            yield return new(ContractSection.Pay, $"{part.Kind.Label()} pay is for fewer hours than the PA works. Say what the rest pays.");
        }

        if (PayCheck.RoomCannotBeWeighed(pay, today))
        {
            yield return new(
                ContractSection.Pay,
                "The room costs more than the law allows for, and we do not know the fewest hours a week. Lower the charge, or give the fewest hours.");
        }

        if (pay.Pay.Lines.Count > 0 && pay.Pay.Lines.All(line => line.Kind.Unit() is PayUnit.Night or PayUnit.Mile))
        {
            yield return new(ContractSection.Pay, "Say what an hour of work pays. Pay for nights or miles alone is not enough.");
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

    private static JobAdvertDetails AsAdvert(Particulars particulars) => new()
    {
        Role = new RoleDetails { Employment = particulars.Job.Employment },
        Week = new WeekDetails
        {
            HoursFrom = particulars.Hours.From,
            HoursTo = particulars.Hours.To,
            StartsOn = particulars.Job.StartsOn,
        },
        Pay = new PayDetails { Lines = particulars.Pay.Lines },
        Room = particulars.Pay.Room,
    };
}
