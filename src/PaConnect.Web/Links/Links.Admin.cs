using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Admin
    {
        public const string Home = "/admin";
        public const string Mail = "/admin/mail";
        public const string NewOrganisation = "/admin/organisations/new";

        public static string Organisation(Id<Organisation> organisation) => $"/admin/organisations/{organisation}";

        public static string EditOrganisation(Id<Organisation> organisation) => $"/admin/organisations/{organisation}/edit";

        public static string EndMembership(Id<Membership> membership) => $"/admin/memberships/{membership}/end";
    }
}
