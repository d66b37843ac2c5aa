using PaConnect.Web.Pages.Jobs;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Jobs
    {
        public const string Search = "/jobs";
        public const string Feed = "/jobs/feed.xml";

        public static string Found(JobQuery query) => Search + query;

        public static string FeedOf(JobQuery query) => Feed + query;

        public static string Job(string reference) => $"/jobs/{reference}";

        public static string Poster(string reference) => $"/jobs/{reference}/poster";
    }
}
