using System.Globalization;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Admin
    {
        public const string Home = "/admin";
        public const string Mail = "/admin/mail";
        public const string NewOrganisation = "/admin/organisations/new";

        public const string Checks = "/admin/checks";
        public const string NewTerm = "/admin/checks/terms/new";
        public const string LookAgain = "/admin/checks/look";

        public static string RemoveTerm(Id<ListedTerm> term) => $"/admin/checks/terms/{term}/remove";

        /// <summary>What looking again on a London date would find, from after an advert's reference on.</summary>
        public static string LookAgainOn(DateOnly on, bool withAllWords = false, string? after = null) => string.Create(
            CultureInfo.InvariantCulture,
            $"{LookAgain}?Form.On.Day={on.Day}&Form.On.Month={on.Month}&Form.On.Year={on.Year}&Form.WithAllWords={withAllWords}&Form.After={after}");

        public static string Organisation(Id<Organisation> organisation) => $"/admin/organisations/{organisation}";

        public static string EditOrganisation(Id<Organisation> organisation) => $"/admin/organisations/{organisation}/edit";

        public static string AreaRequest(Id<AreaRequest> request) => $"/admin/area-requests/{request}";

        public static string WithdrawInvitation(Id<Invitation> invitation) => $"/admin/invitations/{invitation}/withdraw";

        public static string EndMembership(Id<Membership> membership) => $"/admin/memberships/{membership}/end";
    }
}
