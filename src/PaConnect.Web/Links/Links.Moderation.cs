using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Moderation
    {
        public const string Queue = "/moderation";
        public const string Employers = "/moderation/employers";

        public static string Case(Id<ReviewCase> reviewCase) => $"/moderation/cases/{reviewCase}";

        public static string Vouch(Id<Employer> employer) => $"/moderation/employers/{employer}/vouch";
    }
}
