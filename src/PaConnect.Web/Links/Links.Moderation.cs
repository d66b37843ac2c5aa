using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Moderation
    {
        public const string Queue = "/moderation";
        public const string Decided = "/moderation/decided";
        public const string Employers = "/moderation/employers";

        public const string Register = "/moderation/register";
        public const string Sanctions = "/moderation/sanctions";
        public const string Settings = "/moderation/settings";
        public const string Statistics = "/moderation/statistics";

        public const string Team = "/moderation/team";

        public static string PassOn(Id<ReviewCase> reviewCase) => $"/moderation/cases/{reviewCase}/pass";

        public static string RegisterAfter(Id<AssistantProfile> last) => $"{Register}?after={last}";

        public static string Profile(Id<AssistantProfile> profile) => $"{Register}/{profile}";

        public static string Seen(Id<AssistantProfile> profile) => $"{Profile(profile)}/seen";

        public static string RecordSeen(Id<AssistantProfile> profile) => $"{Seen(profile)}/new";

        public static string EndSeen(Id<SeenOriginal> seen) => $"{Register}/seen/{seen}/end";

        public static string Case(Id<ReviewCase> reviewCase) => $"/moderation/cases/{reviewCase}";

        public static string GiveSanction(Id<ReviewCase> reviewCase) => $"/moderation/cases/{reviewCase}/sanction";

        public static string Sanction(Id<Sanction> sanction) => $"{Sanctions}/{sanction}";

        public static string SettingsOf(Id<Organisation> organisation) => $"{Settings}/{organisation}";

        public static string SettingsWords(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/words";

        public static string SettingsPeople(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/people";

        public static string SettingsDueTimes(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/due-times";

        public static string SettingsPolicies(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/policies";

        public static string SettingsArea(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/area";

        public static string SettingsContacts(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/contacts";

        public static string NewContact(Id<Organisation> organisation) => $"{SettingsContacts(organisation)}/new";

        public static string EditContact(Id<SafeguardingContact> contact) => $"{Settings}/contacts/{contact}/edit";

        public static string RemoveContact(Id<SafeguardingContact> contact) => $"{Settings}/contacts/{contact}/remove";

        public static string NewText(Id<Organisation> organisation) => $"{SettingsOf(organisation)}/texts/new";

        public static string EditText(Id<PresetText> text) => $"{Settings}/texts/{text}/edit";

        public static string DeleteText(Id<PresetText> text) => $"{Settings}/texts/{text}/delete";

        public static string Vouch(Id<Employer> employer) => $"/moderation/employers/{employer}/vouch";
    }
}
