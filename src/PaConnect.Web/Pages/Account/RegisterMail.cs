using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PaConnect.Data.Accounts;
using PaConnect.Data.Mail;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

internal sealed class RegisterMail(UserManager<SignInAccount> accounts, IOptions<SiteSettings> settings) : IMailTemplate
{
    public const string Confirm = "Account registered";
    public const string KnownAlready = "Account registered again";

    public IReadOnlyCollection<string> Kinds => [Confirm, KnownAlready];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        if (await accounts.FindByIdAsync(mail.SubjectId.ToString()) is not { } account)
        {
            return null;
        }

        if (account.EmailConfirmed)
        {
            return mail.Kind == Confirm ? null : new MailText(
                "You have a PaConnect account",
                $"""
                Hello,

                Somebody, perhaps you, tried to create an account with this e-mail address.
                You have one already. Sign in here:

                {settings.Value.PublicUrl}{Links.Account.SignIn}

                If you have forgotten your password, you can choose a new one there.
                If it was not you, you do not have to do anything.

                PaConnect
                """);
        }

        // The token is made when the mail is sent, so that it lies nowhere before.
        var token = await accounts.GenerateEmailConfirmationTokenAsync(account);
        return new MailText(
            "Confirm your e-mail address",
            $"""
            Hello,

            Thank you for creating a PaConnect account. Please confirm that this e-mail address is yours.
            Open this link, and press the button:

            {settings.Value.PublicUrl}{Links.Account.Confirm(account.Id, token)}

            The link works for one day. If you did not create an account, you do not have to do anything.

            PaConnect
            """);
    }
}
