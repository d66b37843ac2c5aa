using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Messages;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Reports
    {
        public const string Sent = "/reported";

        public static string Appeal(string token) => $"/reported/appeal?token={Uri.EscapeDataString(token)}";

        public static string Job(string reference) => $"/jobs/{reference}/report";

        public static string Profile(Id<AssistantProfile> profile, Id<Employer> employer) =>
            $"/employer/register/{profile}/report?for={employer}";

        public static string Message(Id<Message> message) => $"/messages/{message}/report";
    }
}
