using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Register
    {
        public const string Home = "/employer/register";

        /// <param name="employer">Who is looking.</param>
        /// <param name="search">The search as "name=value" pairs; empty for the first page of everybody near.</param>
        public static string Search(Id<Employer> employer, string search = "") => With(Home, employer, search);

        public static string Profile(Id<AssistantProfile> profile, Id<Employer> employer, string search = "") =>
            With($"{Home}/{profile}", employer, search);

        public static string Invite(Id<AssistantProfile> profile, Id<Employer> employer) => With($"{Home}/{profile}/invite", employer, "");

        private static string With(string path, Id<Employer> employer, string search) =>
            $"{path}?for={employer}{(search.Length == 0 ? "" : "&")}{search}";
    }
}
