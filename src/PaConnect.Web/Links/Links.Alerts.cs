using PaConnect.Web.Pages.Jobs;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Alerts
    {
        public const string Sent = "/jobs/alerts/sent";
        public const string Mine = "/account/alerts";

        public static string New(JobQuery query) => $"/jobs/alerts/new{query}";

        public static string Manage(string token) => $"/jobs/alerts/manage/{Uri.EscapeDataString(token)}";

        public static string Stop(string token) => $"/jobs/alerts/stop/{Uri.EscapeDataString(token)}";
    }
}
