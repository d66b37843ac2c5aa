using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Demo;

/// <summary>
/// The demo employer's hiring: a PA who has the job, one whose contract waits for both signatures, one whose contract is being written,
/// and one on the shortlist. The demo PA also has an offer of somebody else's to answer.
/// </summary>
internal sealed class DemoHiring(PaConnectDbContext db, DemoReview review, Employer employer, PersonalAssistant assistant, DateTimeOffset now)
{
    private static readonly DemoAdvert _stall = new(
        "Saturday PA for a market stall",
        "I sell plants at a market. You load the van with me, push the chair, and fetch the tea. I do the talking.",
        Employment.Permanent, WeekPattern.FixedTimes, 6, 6, [WorkTask.GettingToWorkOrStudy, WorkTask.WalkingOrWheelchair])
    {
        Pay = [new(PayKind.Weekend, 14.50m)],
        Slots = [new(DayOfWeek.Saturday, new TimeOnly(8, 0), 360)],
    };

    private static readonly DemoAdvert _afternoons = new(
        "PAs for afternoons, for a team of three",
        "I want three people who take turns. We cook, we go to the library, and on dry days we garden.",
        Employment.Permanent, WeekPattern.Flexible, 8, 12, [WorkTask.Meals, WorkTask.SocialLife, WorkTask.Gardening])
    {
        Pay = [new(PayKind.Weekday, 13.40m)],
    };

    private readonly Actor _robin = new(Role.Assistant, assistant.AccountId);

    public async Task AddAsync()
    {
        var account = await db.Authorities.Where(authority => authority.EmployerId == employer.Id)
            .Select(authority => authority.AccountId).SingleAsync();
        var jo = new Actor(Role.Employer, account, OnBehalfOf: employer.Id);

        var stall = await review.ShowAsync(employer, _stall, Day(-60), closes: Day(-30));
        var job = Contract(Hire(stall, assistant, jo, _robin, from: Day(-55), startsIn: 30), stall, assistant, jo, Day(-49));
        job.Offer(jo, Day(-48));
        job.Sign("Robin Demo", job.Hash!, _robin, Day(-47));
        job.Sign("Jo Demo", job.Hash!, jo, Day(-46));
        stall.CloseIt(EndReason.FoundHere, null, jo, Day(-45));

        var others = await OthersAsync();
        var team = await review.ShowAsync(employer, _afternoons, Day(-18), closes: Day(24));
        var waits = Contract(Hire(team, assistant, jo, _robin, from: Day(-14), startsIn: 28), team, assistant, jo, Day(-6));
        waits.Offer(jo, Day(-5));
        var second = new Actor(Role.Assistant, others[0].AccountId);
        var begun = Hire(team, others[0], jo, second, from: Day(-9), startsIn: 21);
        db.Add(Domain.Contracts.Contract.Begin(begun, team.Shown!.Details, employer, others[0], jo, Day(-2)));
        Shortlist(team, others[1], jo);

        await AddOfferOfAnotherAsync();
        await db.SaveChangesAsync();
    }

    private DateTimeOffset Day(int day) => now.AddDays(day);

    /// <summary>Somebody applies, is offered the job two days later, and says yes the day after.</summary>
    private Application Hire(JobAdvert advert, PersonalAssistant applicant, Actor jo, Actor by, DateTimeOffset from, int startsIn)
    {
        var application = Apply(advert, applicant, "I would like to work with you. I live near by.", by, from);
        application.SeeIt(jo, from.AddHours(5));
        Offer(application, advert, jo, from.AddDays(2), startsIn);
        application.Accept(by, from.AddDays(3));
        return application;
    }

    private Application Apply(JobAdvert advert, PersonalAssistant applicant, string letter, Actor by, DateTimeOffset at)
    {
        var application = Application.Send(
            advert, applicant, DemoTexts.Profile(0, employer.Locality), letter, London.DateOf(at), by, at);
        db.Add(application);
        return application;
    }

    private static void Offer(Application application, JobAdvert advert, Actor by, DateTimeOffset at, int startsIn)
    {
        var details = advert.Shown!.Details;
        var terms = new OfferTerms(
            London.DateOf(at).AddDays(startsIn), details.Week.HoursFrom!.Value, details.Week.HoursTo!.Value, details.Pay.Lines[0].Pounds, null);
        application.OfferJob(terms, London.DateOf(at), by, at);
    }

    private Contract Contract(Application application, JobAdvert advert, PersonalAssistant with, Actor jo, DateTimeOffset at)
    {
        var contract = Domain.Contracts.Contract.Begin(application, advert.Shown!.Details, employer, with, jo, at);
        contract.Revise(Answered(contract.Particulars), at);
        db.Add(contract);
        return contract;
    }

    private static Particulars Answered(Particulars begun) => begun with
    {
        Parties = begun.Parties with { EmployerName = "Jo Demo", EmployerAddress = "1 Demo Street, Winchester SO23 9ZZ", SignsAs = ActsAs.Self },
        Job = begun.Job with
        {
            Workplace = Workplace.EmployersAddressAndOut,
            WorkAbroad = IfAny.None,
            ContinuousFrom = begun.Job.StartsOn,
        },
        Pay = begun.Pay with { Interval = PayInterval.Monthly, Method = PayMethod.BankTransfer, PayDay = "The last Friday" },
        Hours = begun.Hours with
        {
            DaysAndTimes = begun.Hours.DaysAndTimes ?? "Afternoons, as we agree two weeks before",
            Changes = new IfAny("We agree changes two weeks before, and sooner only if you want to."),
        },
        Holiday = begun.Holiday with
        {
            Year = HolidayYear.FromApril,
            BankHolidays = BankHolidays.OffAndCounted,
            IsRolledUp = false,
            OtherPaidLeave = IfAny.None,
        },
        Sickness = begun.Sickness with
        {
            TellHow = "Ring me by 7 in the morning.",
            MoreSickPay = IfAny.None,
            PensionScheme = IfAny.None,
            OtherBenefits = new IfAny("Plants at cost price"),
        },
        Notice = begun.Notice with { EmployerWeeks = 4, AssistantWeeks = 2 },
        Training = begun.Training with
        {
            Compulsory = new IfAny("Moving and handling, half a day"),
            PaidBy = TrainingPayer.Employer,
            Optional = IfAny.None,
            CollectiveAgreements = IfAny.None,
            AppealTo = "Jo, in writing",
            GrievanceTo = "Jo, in writing or in person",
        },
    };

    private void Shortlist(JobAdvert advert, PersonalAssistant applicant, Actor jo)
    {
        var by = new Actor(Role.Assistant, applicant.AccountId);
        var application = Apply(advert, applicant, "I have cooked for a family of six. I would love to join a team.", by, Day(-4));
        application.SeeIt(jo, Day(-3));
        application.ShortlistIt(jo, Day(-3));
        db.Add(application.Write("Thank you for your letter. Could you do Tuesdays and Thursdays?", jo, Day(-3)));
        db.Add(application.Write("Tuesdays are fine. On Thursdays I am free from 2.", by, Day(-2)));
    }

    private async Task AddOfferOfAnotherAsync()
    {
        var advert = await db.JobAdverts.Where(advert => advert.EmployerId != employer.Id && advert.State == JobAdvertState.Live)
            .OrderBy(advert => advert.Id).Skip(2).FirstAsync();
        var by = new Actor(Role.Employer, null, OnBehalfOf: advert.EmployerId);
        var answers = (advert.Shown!.Details.Questions?.Asked ?? []).Select(question => new ScreeningAnswer(question, "Yes, I can."));
        var application = Application.Send(
            advert, assistant, null, "I can start in the new month.", London.DateOf(Day(-3)), _robin, Day(-3), [.. answers]);
        db.Add(application);
        application.OfferJob(
            new OfferTerms(London.DateOf(Day(21)), 10, 12, 14.20m, "Two references"), London.DateOf(Day(-1)), by, Day(-1));
    }

    private async Task<IReadOnlyList<PersonalAssistant>> OthersAsync()
    {
        var ids = await db.RegisterEntries.Where(entry => entry.AssistantId != assistant.Id)
            .OrderBy(entry => entry.ShownName).ThenBy(entry => entry.ProfileId)
            .Skip(3).Take(2).Select(entry => entry.AssistantId).ToListAsync();
        return await db.Set<PersonalAssistant>().Where(other => ids.Contains(other.Id)).OrderBy(other => other.Id).ToListAsync();
    }
}
