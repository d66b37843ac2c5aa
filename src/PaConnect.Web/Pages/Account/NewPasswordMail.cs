using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PaConnect.Data.Accounts;
using PaConnect.Data.Mail;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

internal sealed class NewPasswordMail(UserManager<SignInAccount> accounts, IOptions<SiteSettings> settings) : IMailTemplate
{
    public const string Asked = "Account password asked";

    public IReadOnlyCollection<string> Kinds => [Asked];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        if (await accounts.FindByIdAsync(mail.SubjectId.ToString()) is not { } account)
        {
            return null;
        }

        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        return new MailText(
            "Choose a new password",
            $"""
            Hello,

            Somebody, we hope you, asked for a new password for your PaConnect account.
            Choose one here:

            {settings.Value.PublicUrl}{Links.Account.NewPassword(account.Id, token)}

            The link works for one day. If it was not you, you do not have to do anything. Your old password still works.

            PaConnect
            """);
    }
}
