using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Mail;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

/// <summary>The mails about how somebody signs in. Their links let whoever reads the mailbox choose a password or show that it is theirs.</summary>
internal sealed class AccountMail(UserManager<SignInAccount> accounts, IOptions<SiteSettings> settings) : IMailTemplate
{
    public const string Registered = "Account registered";
    public const string KnownAlready = "Account registered again";
    public const string PasswordAsked = "Account password asked";
    public const string AddressAsked = "Account address asked";
    public const string AddressAskedElsewhere = "Account address asked elsewhere";

    public static readonly string[] All = [Registered, KnownAlready, PasswordAsked, AddressAsked, AddressAskedElsewhere];

    public IReadOnlyCollection<string> Kinds => All;

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation) =>
        await accounts.FindByIdAsync(mail.SubjectId.ToString()) is not { } account ? null : mail.Kind switch
        {
            Registered => account.EmailConfirmed ? null : await WelcomeAsync(account),
            KnownAlready => KnownText(),
            AddressAsked => await AddressTextAsync(account),
            AddressAskedElsewhere => ElsewhereText(),
            _ => await PasswordTextAsync(account),
        };

    private async Task<MailText> WelcomeAsync(SignInAccount account) => new(
        "Confirm your e-mail address",
        $"""
        Hello,

        Somebody, we hope you, wants to create a PaConnect account with this e-mail address.
        If it was you, open this link and choose a password:

        {await LinkAsync(account)}

        The link works for one day. If it was not you, you do not have to do anything.

        PaConnect
        """);

    private MailText KnownText() => new(
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

    private async Task<MailText> PasswordTextAsync(SignInAccount account) => new(
        "Choose a new password",
        $"""
        Hello,

        Somebody, we hope you, asked for a new password for your PaConnect account.
        Choose one here:

        {await LinkAsync(account)}

        The link works for one day. If it was not you, you do not have to do anything. Your old password still works.

        PaConnect
        """);

    /// <summary>To the new address. Where another account has it, nothing goes there: that account's owner asked for nothing.</summary>
    private async Task<MailText?> AddressTextAsync(SignInAccount account) =>
        account.NewEmail is not { } address || await accounts.FindByEmailAsync(address) is not null ? null : new(
            "Confirm your new e-mail address",
            $"""
            Hello,

            Somebody, we hope you, wants to use this e-mail address for a PaConnect account.
            If it was you, open this link and press the button:

            {settings.Value.PublicUrl}{Links.Account.NewEmail(account.Id, await accounts.GenerateChangeEmailTokenAsync(account, address))}

            The link works for one day. If it was not you, you do not have to do anything.

            PaConnect
            """,
            address);

    private MailText ElsewhereText() => new(
        "Somebody asked to change your e-mail address",
        $"""
        Hello,

        Somebody, we hope you, asked to use another e-mail address for your PaConnect account.
        They knew your password. If it was not you, choose a new password now:

        {settings.Value.PublicUrl}{Links.Account.ForgottenPassword}

        PaConnect
        """);

    /// <summary>The token is made when the mail is sent, so that it lies nowhere before.</summary>
    private async Task<string> LinkAsync(SignInAccount account) =>
        settings.Value.PublicUrl + Links.Account.NewPassword(account.Id, await accounts.GeneratePasswordResetTokenAsync(account));
}

internal static class AccountMails
{
    /// <summary>Anybody can type anybody's address, so one mailbox gets no more of these in a day. The links that are in it still work.</summary>
    public const int MostADay = 5;

    /// <summary>Queues a mail, unless the account has had enough for today. It is not saved here.</summary>
    public static async Task QueueAccountMailAsync(this PaConnectDbContext db, string kind, SignInAccount account, DateTimeOffset now)
    {
        var yesterday = now.AddDays(-1);
        var sent = await db.MailMessages.CountAsync(
            mail => mail.ToAccountId == account.AccountId && AccountMail.All.Contains(mail.Kind) && mail.QueuedAt > yesterday);
        if (sent < MostADay)
        {
            db.MailMessages.Add(MailMessage.Queue(kind, account.AccountId, account.Id, now));
        }
    }
}
