namespace PaConnect.Web;

public static partial class Links
{
    public static class Assistants
    {
        public const string Home = "/assistant";
        public const string Begin = "/assistant/new";

        public static string Apply(string reference) => $"/assistant/applications/new/{reference}";

        public static string BeginThen(string returnTo) => $"{Begin}?returnTo={Uri.EscapeDataString(returnTo)}";
    }
}
