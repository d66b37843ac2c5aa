using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Employers
    {
        public const string Home = "/employer";
        public const string New = "/employer/new";

        public static string Edit(Id<Employer> employer) => $"/employer/{employer}/edit";

        public static string Details(Id<Employer> employer) => $"/employer/{employer}";
    }
}
