namespace PaConnect.Web;

public static partial class Links
{
    public const string Home = "/";
    public const string Credits = "/credits";
    public const string Places = "/places";
    public const string Organisations = "/organisations";

    public static string Organisation(string slug) => $"/organisations/{slug}";
}
