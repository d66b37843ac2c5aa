namespace PaConnect.Web;

public static partial class Links
{
    public static class Moderation
    {
        public const string Queue = "/moderation";
    }

    public static class Admin
    {
        public const string Home = "/admin";
    }
}
