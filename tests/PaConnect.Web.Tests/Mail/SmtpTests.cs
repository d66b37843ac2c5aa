using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Mail;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Mail;

/// <summary>Mail goes to a real SMTP server, and survives that server being away.</summary>
public sealed class SmtpTests : IAsyncDisposable
{
    private readonly MailServer _server = new();
    private readonly SmtpSite _site;

    public SmtpTests() => _site = new SmtpSite(_server.SmtpPort);

    [Fact]
    public async Task Mail_that_could_not_be_sent_is_sent_once_the_server_is_back()
    {
        await _site.InitializeAsync();
        var account = await _site.AddAccountAsync();
        var browser = _site.Open();

        var form = await browser.OpenAsync(Links.Account.ForgottenPassword);
        await browser.SubmitAsync(form, "Send me a link", ("E-mail address", account.Email!));
        var mail = await UntilAsync(mail => mail.Tries == 1 && mail.LastFailure is not null);
        Assert.Equal(MailState.Waiting, mail.State);
        Assert.DoesNotContain("@", mail.LastFailure!, StringComparison.Ordinal);

        await _server.StartAsync();
        _site.Clock.Now += TimeSpan.FromMinutes(3);
        await UntilAsync(mail => mail.State == MailState.Sent);

        var received = Assert.Single(await _server.ArrivedAsync());
        Assert.Equal("Choose a new password", received.GetProperty("subject").GetString());
        Assert.Contains(Links.Account.NewPassword(account.Id, "")[..30], received.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _server.Dispose();
    }

    private async Task<MailMessage> UntilAsync(Func<MailMessage, bool> isSo)
    {
        for (var left = 200; left > 0; left--)
        {
            await using var db = _site.Database.Open();
            if ((await db.MailMessages.AsNoTracking().ToListAsync()).SingleOrDefault(isSo) is { } mail)
            {
                return mail;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The mail did not come to that.");
    }

    private sealed class SmtpSite(int port) : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("PaConnect:Smtp:Host", "127.0.0.1");
            builder.UseSetting("PaConnect:Smtp:Port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
            builder.UseSetting("PaConnect:Smtp:UseTls", "false");
        }
    }

    /// <summary>A mail catcher that speaks real SMTP, run by Node. ./test says where it is.</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly int _webPort = FreePort();
        private Process? _process;

        public int SmtpPort { get; } = FreePort();

        public async Task StartAsync()
        {
            var program = Environment.GetEnvironmentVariable("PACONNECT_MAILDEV")
                ?? throw new InvalidOperationException("Tests need a mail server. Start them with ./test.");
            _process = Process.Start(new ProcessStartInfo("node")
            {
                ArgumentList =
                {
                    program, "--ip", "127.0.0.1", "--smtp", $"{SmtpPort}", "--web", $"{_webPort}", "--web-ip", "127.0.0.1", "--silent",
                },
            });
            for (var left = 600; left > 0; left--)
            {
                try
                {
                    await ReceivedAsync();
                    return;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(100);
                }
            }

            throw new TimeoutException("The mail server did not start.");
        }

        /// <summary>The server says that it has taken a mail a moment before it can show it.</summary>
        public async Task<IReadOnlyList<JsonElement>> ArrivedAsync()
        {
            for (var left = 100; left > 0; left--)
            {
                if (await ReceivedAsync() is { Count: > 0 } arrived)
                {
                    return arrived;
                }

                await Task.Delay(100);
            }

            throw new TimeoutException("No mail arrived.");
        }

        public async Task<IReadOnlyList<JsonElement>> ReceivedAsync()
        {
            using var client = new HttpClient();
            return (await client.GetFromJsonAsync<List<JsonElement>>(new Uri($"http://127.0.0.1:{_webPort}/email")))!;
        }

        public void Dispose()
        {
            _process?.Kill();
            _process?.Dispose();
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
