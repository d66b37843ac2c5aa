namespace PaConnect.Web;

public static partial class Links
{
    public static class Jobs
    {
        public const string Search = "/jobs";
        public const string Feed = "/jobs/feed.xml";

        public static string Job(string reference) => $"/jobs/{reference}";

        public static string Poster(string reference) => $"/jobs/{reference}/poster";
    }
}
