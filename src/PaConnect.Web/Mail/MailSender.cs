using System.Net;
using System.Net.Mail;
using System.Text;
using PaConnect.Web.Security;

namespace PaConnect.Web.Mail;

public interface IMailSender
{
    Task SendAsync(Guid id, string address, MailText text, CancellationToken cancellation);
}

/// <summary>Hands mails to an SMTP server. The row's id is the Message-ID, so that a mail sent twice is seen to be one.</summary>
internal sealed class SmtpMailSender(SmtpSettings settings) : IMailSender
{
    public async Task SendAsync(Guid id, string address, MailText text, CancellationToken cancellation)
    {
        using var message = new MailMessage(settings.From, address, text.Subject, text.Body)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{id}@{new MailAddress(settings.From).Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (text.StopAt is { } stop)
        {
            message.Headers.Add("List-Unsubscribe", $"<{stop}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.UseTls };
        if (settings.User is { } user)
        {
            client.Credentials = new NetworkCredential(user, settings.Password);
        }

        await client.SendMailAsync(message, cancellation);
    }
}

/// <summary>Writes mails into a folder, for a developer to read at /dev/mail.</summary>
internal sealed class FolderMailSender(string folder, TimeProvider clock) : IMailSender
{
    public async Task SendAsync(Guid id, string address, MailText text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{clock.GetUtcNow():yyyyMMdd-HHmmss}-{id}.txt");
        var stop = text.StopAt is { } at ? $"List-Unsubscribe: <{at}>\n" : "";
        await File.WriteAllTextAsync(path, $"To: {address}\nSubject: {text.Subject}\n{stop}\n{text.Body}\n", cancellation);
    }
}
