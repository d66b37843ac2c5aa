using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web.Clock;

namespace PaConnect.Web.Tests.Clock;

public sealed class SeenJobsTests : IAsyncLifetime
{
    private const string Warn = "warn of papers that run out";
    private const string End = "end papers that have run out";
    private const string Forget = "forget papers that have ended";

    private static readonly DateOnly _until = Some.Today.AddDays(60);

    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task The_PA_and_the_organisation_hear_thirty_days_before_and_at_the_end_once_each()
    {
        var seen = await RecordAsync();

        Assert.Equal(0, await RunAsync(Warn, _until.AddDays(-31)));
        Assert.Equal(1, await RunAsync(Warn, _until.AddDays(-30)));
        Assert.Equal(0, await RunAsync(Warn, _until.AddDays(-29)));
        Assert.Equal(0, await RunAsync(End, _until));
        Assert.Equal(1, await RunAsync(End, _until.AddDays(1)));
        Assert.Equal(0, await RunAsync(End, _until.AddDays(1)));

        await using var db = _site.Database.Open();
        Assert.Equal(SeenEnd.RanOut, (await db.SeenOriginals.SingleAsync(one => one.Id == seen)).End);
        Assert.Equal(2, await db.MailMessages.CountAsync(mail => mail.Kind == "SeenOriginal warned"));
        Assert.Equal(2, await db.MailMessages.CountAsync(mail => mail.Kind == "SeenOriginal ran out"));
    }

    [Fact]
    public async Task What_has_ended_is_forgotten_after_a_month_and_where_people_are_introduced_after_a_year()
    {
        await RecordAsync();
        var introduced = await RecordAsync(introduces: true);
        await RunAsync(End, _until.AddDays(1));

        Assert.Equal(0, await RunAsync(Forget, _until.AddDays(28)));
        Assert.Equal(1, await RunAsync(Forget, _until.AddDays(31)));
        await using (var db = _site.Database.Open())
        {
            Assert.Equal(introduced, (await db.SeenOriginals.SingleAsync()).Id);
        }

        Assert.Equal(0, await RunAsync(Forget, _until.AddDays(360)));
        Assert.Equal(1, await RunAsync(Forget, _until.AddDays(370)));
        await using var after = _site.Database.Open();
        Assert.True(await after.History.AnyAsync(row => row.SubjectId == introduced.Value && row.Verb == "ran out"));
    }

    private async Task<Id<SeenOriginal>> RecordAsync(bool introduces = false)
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        organisation.SetIntroductions(introduces, Some.Moderator, Some.Now);
        var (moderator, account) = (await _site.AddAccountAsync(), await _site.AddAccountAsync());
        var assistant = PersonalAssistant.Begin(account.AccountId, "Robin", "Marsh", new DateOnly(1990, 5, 17), Some.Today);
        await _site.Database.SaveAsync(organisation, assistant);
        await _site.Database.SaveAsync(Membership.Begin(organisation.Id, moderator.AccountId, Some.Today));
        var seen = SeenOriginal.Record(
            assistant,
            new SeenDetails(OriginalKind.Identity, null, Some.Today, _until),
            [],
            new Actor(Role.Moderator, moderator.AccountId, organisation.Id),
            Some.Now);
        await _site.Database.SaveAsync(seen);
        return seen.Id;
    }

    private async Task<int> RunAsync(string name, DateOnly on)
    {
        _site.Clock.Now = new DateTimeOffset(on.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        var runner = _site.Services.GetRequiredService<ClockJobRunner>();
        return await runner.RunAsync(ClockJobs.All.Single(job => job.Name == name), TestContext.Current.CancellationToken);
    }
}
