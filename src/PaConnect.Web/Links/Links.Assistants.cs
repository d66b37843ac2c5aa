using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Assistants
    {
        public const string Home = "/assistant";
        public const string Begin = "/assistant/new";
        public const string Pause = "/assistant?handler=Pause";
        public const string Resume = "/assistant?handler=Resume";
        public const string Availability = "/assistant?handler=Availability";
        public const string StillLooking = "/assistant?handler=StillLooking";
        public const string Viewers = "/assistant/viewers";
        public const string Invitations = "/assistant/invitations";
        public const string Blocked = "/assistant/blocked";
        public const string Profile = "/assistant/profile";
        public const string Name = "/assistant/profile/name";
        public const string NotOffered = "/assistant/profile/tasks-not-offered";
        public const string Sex = "/assistant/profile/sex";
        public const string Preview = "/assistant/profile/preview";
        public const string Seen = "/assistant/seen";
        public const string Check = "/assistant/profile/check";

        public static string TakeSeenAway(Id<SeenOriginal> seen) => $"/assistant/seen/{seen}/take-away";

        public static string Block(Id<Employer> employer) => $"/assistant/block/{employer}";

        public static string BeginThen(string returnTo) => $"{Begin}?returnTo={Uri.EscapeDataString(returnTo)}";

        public static string Section(ProfileSection section) => section switch
        {
            ProfileSection.About => "/assistant/profile/about",
            ProfileSection.Experience => "/assistant/profile/experience",
            ProfileSection.Tasks => "/assistant/profile/tasks",
            ProfileSection.Week => "/assistant/profile/week",
            ProfileSection.Travel => "/assistant/profile/travel",
            ProfileSection.Skills => "/assistant/profile/skills",
            ProfileSection.Rhythm => "/assistant/profile/weeks",
            ProfileSection.Places => "/assistant/profile/places",
            ProfileSection.Driving => "/assistant/profile/driving",
            ProfileSection.Courses => "/assistant/profile/training-dates",
            ProfileSection.Strengths => "/assistant/profile/strengths",
            ProfileSection.Character => "/assistant/profile/values",
            ProfileSection.Homes => "/assistant/profile/homes",
            ProfileSection.Pay => "/assistant/profile/pay",
        };
    }
}
