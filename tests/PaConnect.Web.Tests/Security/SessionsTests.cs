using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Accounts;
using PaConnect.Testing;
using PaConnect.Web.Clock;

namespace PaConnect.Web.Tests.Security;

public sealed class SessionsTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_copy_of_a_cookie_is_worth_nothing_once_its_owner_has_signed_out()
    {
        var account = await _site.AddAccountAsync();
        var (browser, cookie) = await SignInAsync(account);
        var before = await StatusWithAsync(cookie);

        var page = await browser.OpenAsync(Links.Account.SignOut);
        await browser.SubmitAsync(page, "Sign out");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (before, await StatusWithAsync(cookie)));
    }

    [Fact]
    public async Task A_session_that_is_used_lasts_longer()
    {
        var (_, cookie) = await SignInAsync(await _site.AddAccountAsync());
        _site.Clock.Now += EndedSession.CookieLife * 0.75;

        using var answer = await AskAsync(Links.Account.Home, cookie);

        Assert.Contains(GivenBy(answer), given => given.StartsWith("paconnect=", StringComparison.Ordinal) && !IsEmpty(given));
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/health/live")]
    [InlineData("/jobs/feed.xml")]
    public async Task No_address_makes_the_cookie_of_an_ended_session_last_longer(string address)
    {
        var (browser, cookie) = await SignInAsync(await _site.AddAccountAsync());
        await browser.SubmitAsync(await browser.OpenAsync(Links.Account.SignOut), "Sign out");
        _site.Clock.Now += EndedSession.CookieLife * 0.75;

        using var answer = await AskAsync(address, cookie);

        Assert.DoesNotContain(GivenBy(answer), given => given.StartsWith("paconnect=", StringComparison.Ordinal) && !IsEmpty(given));
    }

    [Fact]
    public async Task Another_device_stays_signed_in()
    {
        var account = await _site.AddAccountAsync();
        var (browser, _) = await SignInAsync(account);
        var (_, onAnotherDevice) = await SignInAsync(account);

        await browser.SubmitAsync(await browser.OpenAsync(Links.Account.SignOut), "Sign out");

        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(onAnotherDevice));
    }

    [Fact]
    public async Task A_session_that_ended_is_remembered_for_longer_than_any_cookie_lives_and_no_longer()
    {
        var (session, ended) = (Guid.CreateVersion7(), _site.Clock.GetUtcNow());
        await using (var db = _site.Database.Open())
        {
            await db.EndSessionAsync(session, ended);
            await db.EndSessionAsync(session, ended);
        }

        await ForgetAtAsync(ended + EndedSession.CookieLife);
        await using (var db = _site.Database.Open())
        {
            Assert.True(await db.HasEndedAsync(session));
        }

        await ForgetAtAsync(ended + EndedSession.RememberedFor + TimeSpan.FromMinutes(1));
        await using (var db = _site.Database.Open())
        {
            Assert.False(await db.EndedSessions.AnyAsync());
        }
    }

    private static IEnumerable<string> GivenBy(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var given) ? given : [];

    private static bool IsEmpty(string cookie) => cookie.Split(';')[0].EndsWith('=');

    private async Task ForgetAtAsync(DateTimeOffset now)
    {
        _site.Clock.Now = now;
        var job = ClockJobs.All.Single(job => job.Name == "forget sessions that have ended");
        await _site.Services.GetRequiredService<ClockJobRunner>().RunAsync(job, TestContext.Current.CancellationToken);
    }

    private async Task<(Browser Browser, string Cookie)> SignInAsync(SignInAccount account)
    {
        var browser = _site.Open();
        var form = await browser.OpenAsync(Links.Account.SignIn);
        var signedIn = await browser.SubmitAsync(form, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));
        var cookie = signedIn.Response.Headers.GetValues("Set-Cookie")
            .Single(cookie => cookie.StartsWith("paconnect=", StringComparison.Ordinal));
        return (browser, cookie.Split(';')[0]);
    }

    private async Task<HttpStatusCode> StatusWithAsync(string cookie)
    {
        using var answer = await AskAsync(Links.Account.Home, cookie);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string cookie)
    {
        using var client = _site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.Add("Cookie", cookie);
        return await client.SendAsync(asked);
    }
}
