using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web;

public static partial class Links
{
    /// <summary>The employer's side of hiring: who applied, and the contracts.</summary>
    public static class Hiring
    {
        public const string Contracts = "/employer/contracts";

        public static string Applicants(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/applications";

        public static string Application(Id<Application> application) => $"/employer/applications/{application}";

        public static string OpenApplication(Id<Application> application) => $"{Application(application)}?handler=Open";

        public static string Offer(Id<Application> application) => $"/employer/applications/{application}/offer";

        public static string TakeOfferBack(Id<Application> application) => $"/employer/applications/{application}/take-offer-back";

        public static string TurnDown(Id<Application> application) => $"/employer/applications/{application}/turn-down";

        public static string Contract(Id<Contract> contract) => $"/employer/contracts/{contract}";

        public static string Read(Id<Contract> contract) => $"/employer/contracts/{contract}/read";

        public static string Sign(Id<Contract> contract) => $"/employer/contracts/{contract}/sign";

        public static string Reopen(Id<Contract> contract) => $"/employer/contracts/{contract}/reopen";

        public static string Cancel(Id<Contract> contract) => $"/employer/contracts/{contract}/cancel";

        public static string Section(Id<Contract> contract, ContractSection section) => $"{Contract(contract)}/" + section switch
        {
            ContractSection.Parties => "parties",
            ContractSection.JobAndPlace => "job",
            ContractSection.Pay => "pay",
            ContractSection.Hours => "hours",
            ContractSection.HolidayAndLeave => "holiday",
            ContractSection.SicknessAndPension => "sickness",
            ContractSection.NoticeAndProbation => "notice",
            ContractSection.TrainingAndRules => "training",
        };
    }

    /// <summary>The PA's side of hiring: what they applied for, and their contracts.</summary>
    public static class Applications
    {
        public const string All = "/assistant/applications";
        public const string Contracts = "/assistant/contracts";

        private const string ApplyStart = "/assistant/applications/new/";

        public static string Apply(string reference) => ApplyStart + reference;

        public static bool IsToApply(string? address) => address?.StartsWith(ApplyStart, StringComparison.Ordinal) == true;

        public static string Application(Id<Application> application) => $"/assistant/applications/{application}";

        public static string Accept(Id<Application> application) => $"/assistant/applications/{application}/accept";

        public static string Decline(Id<Application> application) => $"/assistant/applications/{application}/decline";

        public static string Withdraw(Id<Application> application) => $"/assistant/applications/{application}/withdraw";

        public static string PrivateNote(Id<Application> application) => $"/assistant/applications/{application}/private";

        public static string Contract(Id<Contract> contract) => $"/assistant/contracts/{contract}";

        public static string Sign(Id<Contract> contract) => $"/assistant/contracts/{contract}/sign";

        public static string Cancel(Id<Contract> contract) => $"/assistant/contracts/{contract}/cancel";
    }
}
