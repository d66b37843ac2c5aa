using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web;

public static partial class Links
{
    public static class Account
    {
        public const string Register = "/account/register";
        public const string RegisterSent = "/account/register/sent";
        public const string SignIn = "/account/sign-in";
        public const string SignOut = "/account/sign-out";
        public const string SignedOut = "/account/signed-out";
        public const string ForgottenPassword = "/account/forgotten-password";
        public const string ForgottenPasswordSent = "/account/forgotten-password/sent";
        public const string Home = "/account";
        public const string Email = "/account/e-mail";

        public static string NewPassword(Guid account, string token) =>
            $"/account/new-password?account={account}&token={Uri.EscapeDataString(token)}";

        public static string NewEmail(Guid account, string token) =>
            $"/account/new-e-mail?account={account}&token={Uri.EscapeDataString(token)}";

        public static string Invitation(string token) => $"/account/invitation?token={Uri.EscapeDataString(token)}";

        public static string Decision(Id<ReviewCase> decided) => $"/account/decisions/{decided}";

        public static string Appeal(Id<ReviewCase> decided) => $"/account/decisions/{decided}/appeal";

        public static string Sanction(Id<Sanction> sanction) => $"/account/sanctions/{sanction}";

        public static string AppealSanction(Id<Sanction> sanction) => $"/account/sanctions/{sanction}/appeal";

        public static string SignInThen(string? returnTo) => Then(SignIn, returnTo);

        public static string RegisterThen(string? returnTo) => Then(Register, returnTo);

        private static string Then(string page, string? returnTo) =>
            returnTo is null ? page : $"{page}?returnTo={Uri.EscapeDataString(returnTo)}";
    }
}
