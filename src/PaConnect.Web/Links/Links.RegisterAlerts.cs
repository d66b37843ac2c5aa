using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Web;

public static partial class Links
{
    public static class RegisterAlerts
    {
        private const string Home = "/employer/register/alerts";

        public static string Of(Id<Employer> employer) => $"{Home}?for={employer}";

        /// <param name="employer">For whom somebody looks.</param>
        /// <param name="search">The search as "name=value" pairs.</param>
        public static string New(Id<Employer> employer, string search) =>
            $"{Home}/new?for={employer}{(search.Length == 0 ? "" : "&")}{search}";

        public static string Manage(Id<RegisterAlert> alert) => $"{Home}/{alert}";

        public static string Stop(string token) => $"{Home}/stop/{Uri.EscapeDataString(token)}";
    }
}
