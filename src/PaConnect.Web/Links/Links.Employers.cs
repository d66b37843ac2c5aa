using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Employers
    {
        public const string Home = "/employer";
        public const string New = "/employer/new";

        public static string Edit(Id<Employer> employer) => $"/employer/{employer}/edit";

        public static string Details(Id<Employer> employer) => $"/employer/{employer}";

        public static string Blocked(Id<Employer> employer) => $"/employer/{employer}/blocked";

        public static string Block(Id<Employer> employer, Id<PersonalAssistant> assistant) => $"/employer/{employer}/block/{assistant}";

        public const string NewAdvert = "/employer/adverts/new";

        public static string Advert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}";

        public static string AdvertSection(Id<JobAdvert> advert, AdvertSection section) =>
            $"/employer/adverts/{advert}/{section.ToString().ToLowerInvariant()}";

        /// <summary>The question a finding or a decision is about, on the page that asks it: "Pay.Lines[0].Note".</summary>
        public static string AdvertField(JobAdvert advert, string field)
        {
            if (field == nameof(JobAdvertDetails.ShownBy))
            {
                return $"{Edit(advert.EmployerId)}#{TagHelpers.Field.IdOf("Form.DisplayName")}";
            }

            var (page, box) = field.Split('.', 2) is [var first, var rest] ? (first, rest) : (field, "");
            return Enum.TryParse<AdvertSection>(page, out var section)
                ? $"{AdvertSection(advert.Id, section)}#{TagHelpers.Field.IdOf($"Form.{box}")}"
                : Advert(advert.Id);
        }

        /// <summary>What only the PAs on the shortlist may read.</summary>
        public static string PrivateNote(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/private";

        public static string CheckAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/check";

        public static string PreviewAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/preview";

        public static string PreviewForShortlist(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/preview/shortlist";

        public static string ExtendAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/extend";

        public static string CopyAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/copy";

        public static string AdvertCost(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/cost";

        public static string AdvertTeam(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/team";

        public static string AdvertHistory(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/history";

        public static string AdvertTexts(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/texts";

        public static string PauseAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/pause";

        public static string CloseAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/close";

        public static string DeleteAdvert(Id<JobAdvert> advert) => $"/employer/adverts/{advert}/delete";
    }
}
