using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Contracts;

/// <summary>
/// The pattern of a real advert: 12 to 15 hours a week, flexible, some weekends, in a team that gives 49; £13.47 an
/// hour; a mother who is her daughter's deputy; paid by the council.
/// </summary>
internal sealed class SomeHire
{
    public const string Assistant = "Grace Okafor";
    public const string Deputy = "Helen Marsh";
    public const string Supported = "Ruby Marsh";

    public static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly Actor ByEmployer = new(Role.Employer, Id<Account>.New());
    public static readonly Actor ByAssistant = new(Role.Assistant, Id<Account>.New());

    private static readonly Actor ByModerator = new(Role.Moderator, Id<Account>.New());

    public SomeHire(Nation nation = Nation.England)
    {
        var bath = new Locality("Bath", District.Parse("BA2"), nation, new GridPoint(375_000, 163_000));
        Employer = Employer.Begin(
            new EmployerDetails("Ruby’s team", Funding.CouncilDirectPayment, null, bath), ByEmployer, Now);
        PersonalAssistant = PersonalAssistant.Begin(
            Id<Account>.New(), "Grace", "Okafor", new DateOnly(1995, 3, 2), Today);
        Details = DetailsIn(bath);
        var advert = JobAdvert.Begin(Employer, ByEmployer, Now);
        advert.Revise(Details, Now);
        advert.Submit(Today, ByEmployer, Now);
        advert.Approve(1, ByModerator, Now);
        Application = Application.Send(
            advert, PersonalAssistant, null, "I would like to help.", Today, ByAssistant, Now);
        Application.OfferJob(
            new OfferTerms(new DateOnly(2027, 1, 4), 12, 15, 13.60m, "Two references"), Today, ByEmployer, Now);
    }

    public Employer Employer { get; }
    public PersonalAssistant PersonalAssistant { get; }
    public JobAdvertDetails Details { get; }
    public Application Application { get; }

    public static Contract Draft(Nation nation = Nation.England)
    {
        var hire = new SomeHire(nation);
        hire.Application.Accept(ByAssistant, Now);
        return hire.Begin();
    }

    /// <summary>A draft with every answer given.</summary>
    public static Contract Ready(Nation nation = Nation.England)
    {
        var contract = Draft(nation);
        contract.Revise(Answered(contract.Particulars), Now);
        contract.Telling.HasBeenHeard();
        return contract;
    }

    public static Contract In(ContractState state)
    {
        var contract = Ready();
        if (state == ContractState.Draft)
        {
            return contract;
        }

        contract.Offer(ByEmployer, Now);
        if (state is ContractState.SignedByOne or ContractState.InForce)
        {
            contract.Sign(Deputy, contract.Hash!, ByEmployer, Now);
        }

        if (state == ContractState.InForce)
        {
            contract.Sign(Assistant, contract.Hash!, ByAssistant, Now);
        }

        if (state == ContractState.Cancelled)
        {
            contract.Cancel(ByEmployer, Now);
        }

        contract.Telling.HasBeenHeard();
        return contract;
    }

    public static Particulars Answered(Particulars begun) => begun with
    {
        Parties = begun.Parties with
        {
            EmployerName = Supported,
            EmployerAddress = "4 Mill Lane, Bath BA2 4AA",
            SignsAs = ActsAs.Deputy,
            SignerName = Deputy,
        },
        Job = begun.Job with
        {
            Workplace = Workplace.EmployersAddressAndOut,
            WorkAbroad = IfAny.None,
            ContinuousFrom = begun.Job.StartsOn,
        },
        Pay = begun.Pay with { Interval = PayInterval.FourWeekly, Method = PayMethod.BankTransfer, PayDay = "Friday" },
        Hours = begun.Hours with { Changes = new IfAny("We agree the rota two weeks before") },
        Holiday = new HolidayParticulars
        {
            Year = HolidayYear.FromApril,
            BankHolidays = BankHolidays.WorkedAsUsual,
            IsRolledUp = false,
            OtherPaidLeave = IfAny.None,
        },
        Sickness = new SicknessParticulars
        {
            TellHow = "Ring Helen by 7am",
            MoreSickPay = IfAny.None,
            PensionScheme = new IfAny("NEST"),
            OtherBenefits = IfAny.None,
        },
        Notice = begun.Notice with { EmployerWeeks = 4, AssistantWeeks = 2 },
        Training = new TrainingParticulars
        {
            Compulsory = new IfAny("Moving and handling"),
            PaidBy = TrainingPayer.Funder,
            Optional = new IfAny("First aid"),
            CollectiveAgreements = IfAny.None,
            AppealTo = "Tom Marsh, in writing",
            GrievanceTo = "Helen Marsh, by letter or in person",
        },
    };

    public Contract Begin() => Begin(Details);

    public Contract Begin(JobAdvertDetails advert) => Contract.Begin(Application, advert, Employer, PersonalAssistant, ByEmployer, Now);

    private static JobAdvertDetails DetailsIn(Locality locality) => new()
    {
        Role = new RoleDetails
        {
            Title = "Personal assistant, 12 to 15 hours, Bath",
            About = "To join a friendly team.",
            Employment = Employment.Permanent,
        },
        Tasks = new TaskDetails { Tasks = [WorkTask.Washing, WorkTask.SocialLife], More = "Swimming on Saturdays" },
        Week = new WeekDetails
        {
            HoursFrom = 12,
            HoursTo = 15,
            TeamHours = 49,
            Pattern = WeekPattern.Flexible,
            Notes = "Afternoons, evenings and some weekends",
        },
        Pay = new PayDetails { Lines = [new PayLine(PayKind.Weekday, 13.47m), new PayLine(PayKind.Mileage, 0.45m)] },
        Place = new PlaceDetails { Locality = locality },
        Closing = new ClosingDetails { ClosesOn = new DateOnly(2026, 12, 4) },
    };
}
