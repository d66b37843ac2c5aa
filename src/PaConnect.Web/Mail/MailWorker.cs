using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Mail;

namespace PaConnect.Web.Mail;

/// <summary>
/// Sends the mails that are due, one after the other. Any number of instances may run: each mail is leased to one of them. A mail is
/// marked as sent right after the server took it, so it goes out twice only where the program dies between the two.
/// </summary>
internal sealed class MailWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MailWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SendingTimeout = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNextAsync(stoppingToken))
                {
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The database may be away. The mails are rows in it, so nothing is lost: try again after the pause.
                logger.LogWarning("Mail could not be fetched: {Fault}", fault.GetType().Name);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> SendNextAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PaConnectDbContext>();
        if (await db.LeaseNextMailAsync(clock.GetUtcNow(), stopping) is not { } mail)
        {
            return false;
        }

        try
        {
            await SendAsync(scope.ServiceProvider, db, mail, stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            mail.HasFailed(fault.GetType().Name, clock.GetUtcNow());
            logger.LogWarning(
                "Mail {MailId} of kind {Kind} was not sent at try {Try}: {Fault}", mail.Id, mail.Kind, mail.Tries, mail.LastFailure);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        return true;
    }

    private async Task SendAsync(IServiceProvider services, PaConnectDbContext db, MailMessage mail, CancellationToken stopping)
    {
        var template = services.GetServices<IMailTemplate>().Single(template => template.Kinds.Contains(mail.Kind));
        var text = await template.WriteAsync(mail, stopping);
        var address = text?.To is not null || mail.ToAccountId is not { } to
            ? text?.To
            : await db.Users.Where(account => account.Id == to.Value).Select(account => account.Email).SingleOrDefaultAsync(stopping);
        if (address is null || text is null)
        {
            mail.IsNotNeeded();
            return;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        timeout.CancelAfter(SendingTimeout);
        await services.GetRequiredService<IMailSender>().SendAsync(mail.Id, address, text, timeout.Token);
        mail.HasBeenSent(clock.GetUtcNow());
    }
}
