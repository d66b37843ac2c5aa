using PaConnect.Data.Mail;

namespace PaConnect.Web.Mail;

/// <summary>A mail as it goes out: plain text. A subject never says what a decision was, or that there is a worry.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Body">Paragraphs.</param>
/// <param name="To">The address, where the mail does not go to that of the account.</param>
/// <param name="StopAt">The address at which one POST stops such mails, for the reader's mail program (RFC 8058).</param>
public sealed record MailText(string Subject, string Body, string? To = null, string? StopAt = null);

/// <summary>
/// Writes the mails of the kinds it names, when they are sent. It lies beside the page that causes them. Null means that nobody needs
/// the mail any more, because what it was about is gone.
/// </summary>
public interface IMailTemplate
{
    IReadOnlyCollection<string> Kinds { get; }

    Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation);
}

public static class MailTemplates
{
    public static void AddMailTemplates(this IServiceCollection services)
    {
        foreach (var template in typeof(IMailTemplate).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IMailTemplate))))
        {
            services.AddScoped(typeof(IMailTemplate), template);
        }
    }
}
