using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages;

/// <summary>A contract between the two sides of a hiring, with every answer given.</summary>
public sealed record SomeContract(SomeHiring Hiring, Contract Contract)
{
    public const string Employer = "Sam Hill";
    public const string Assistant = "Robin Marsh";

    public Id<Contract> Id => Contract.Id;

    public Browser AsEmployer => Hiring.AsEmployer;

    public Browser AsAssistant => Hiring.AsAssistant;

    /// <param name="site">Where it is saved.</param>
    /// <param name="moved">What has become of the contract before the test begins.</param>
    public static async Task<SomeContract> InAsync(Site site, Action<Contract>? moved = null)
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Accept);
        var contract = Begin(hiring.Application, hiring);
        contract.Revise(Answered(contract.Particulars), Some.Now);
        moved?.Invoke(contract);
        await site.Database.SaveAsync(contract);
        return new SomeContract(hiring, contract);
    }

    public static void Offer(Contract contract) => contract.Offer(SomeHiring.ByEmployer, Some.Now);

    private static Contract Begin(Application application, SomeHiring hiring) => Contract.Begin(
        application, hiring.Advert.Shown!.Details, hiring.Employer, hiring.Assistant, SomeHiring.ByEmployer, Some.Now);

    private static Particulars Answered(Particulars begun) => begun with
    {
        Parties = begun.Parties with
        {
            EmployerName = Employer,
            EmployerAddress = "4 Mill Lane, Winchester SO23 9AB",
            SignsAs = ActsAs.Self,
        },
        Job = begun.Job with
        {
            Workplace = Workplace.EmployersAddress,
            WorkAbroad = IfAny.None,
            ContinuousFrom = begun.Job.StartsOn,
        },
        Pay = begun.Pay with { Interval = PayInterval.Monthly, Method = PayMethod.BankTransfer, PayDay = "The last Friday" },
        Hours = begun.Hours with { Changes = new IfAny("We agree the rota two weeks before") },
        Holiday = begun.Holiday with
        {
            Year = HolidayYear.FromApril,
            BankHolidays = BankHolidays.WorkedAsUsual,
            IsRolledUp = false,
            OtherPaidLeave = IfAny.None,
        },
        Sickness = begun.Sickness with
        {
            TellHow = "Ring by 7am",
            MoreSickPay = IfAny.None,
            PensionScheme = IfAny.None,
            OtherBenefits = IfAny.None,
        },
        Notice = begun.Notice with { EmployerWeeks = 4, AssistantWeeks = 2 },
        Training = begun.Training with
        {
            Compulsory = IfAny.None,
            Optional = IfAny.None,
            CollectiveAgreements = IfAny.None,
            AppealTo = "Sam, in writing",
            GrievanceTo = "Sam, in person",
        },
    };
}
