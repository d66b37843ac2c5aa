namespace PaConnect.Web;

public static partial class Links
{
    public const string Home = "/";
}
