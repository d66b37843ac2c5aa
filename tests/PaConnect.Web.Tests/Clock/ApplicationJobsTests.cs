using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Clock;
using PaConnect.Web.Tests.Pages;

namespace PaConnect.Web.Tests.Clock;

/// <summary>What the privacy page promises of applications that did not succeed.</summary>
public sealed class ApplicationJobsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset _dayBefore = Some.Now.AddMonths(OldApplications.MonthsKept).AddDays(-1);
    private static readonly DateTimeOffset _dayAfter = Some.Now.AddMonths(OldApplications.MonthsKept).AddDays(1);

    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_application_that_was_turned_down_goes_with_its_messages_after_nine_months()
    {
        var turnedDown = await SomeHiring.InAsync(
            _site, (application, _) => application.TurnDownKindly("Not this time.", SomeHiring.ByEmployer, Some.Now));
        var waiting = await SomeHiring.InAsync(_site);
        var accepted = await SomeHiring.InAsync(_site, SomeHiring.Accept);
        await WriteAsync(waiting, Some.Now);

        Assert.Equal(0, await RunAsync(_dayBefore));
        Assert.Equal(1, await RunAsync(_dayAfter));
        await using var db = _site.Database.Open();
        Assert.False(await db.Applications.AnyAsync(one => one.Id == turnedDown.Application.Id));
        Assert.Equal(
            [waiting.Application.Id, accepted.Application.Id],
            await db.Applications.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync());
        Assert.True(await db.History.AnyAsync(row => row.SubjectId == turnedDown.Application.Id.Value && row.Verb == "forgotten"));
    }

    [Fact]
    public async Task One_that_nobody_answered_goes_when_its_advert_has_been_over_for_as_long()
    {
        var hiring = await SomeHiring.InAsync(_site);
        await WriteAsync(hiring, Some.Now);
        await using (var db = _site.Database.Open())
        {
            var advert = await db.JobAdverts.SingleAsync(one => one.Id == hiring.Advert.Id);
            advert.CloseIt(EndReason.NotNeeded, null, SomeHiring.ByEmployer, Some.Now.AddDays(10));
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await RunAsync(_dayAfter));
        Assert.Equal(1, await RunAsync(_dayAfter.AddDays(12)));
        await using var after = _site.Database.Open();
        Assert.False(await after.Messages.AnyAsync(message => message.ApplicationId == hiring.Application.Id));
    }

    [Fact]
    public async Task What_a_moderator_had_to_look_at_stays()
    {
        var hiring = await SomeHiring.InAsync(_site);
        var message = await WriteAsync(hiring, Some.Now);
        var organisation = Some.Organisation(slug: "evidence");
        var opened = ReviewCase.OpenReport(
            CaseKind.Message, message.Value, organisation, isUrgent: false, new Actor(Role.Assistant, hiring.Assistant.AccountId), Some.Now);
        await _site.Database.SaveAsync(organisation, opened);
        await using (var db = _site.Database.Open())
        {
            (await db.Applications.SingleAsync(one => one.Id == hiring.Application.Id))
                .TurnDownKindly("Not this time.", SomeHiring.ByEmployer, Some.Now);
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await RunAsync(_dayAfter));
    }

    private async Task<Id<Domain.Messages.Message>> WriteAsync(SomeHiring hiring, DateTimeOffset at)
    {
        await using var db = _site.Database.Open();
        var application = await db.Applications.SingleAsync(one => one.Id == hiring.Application.Id);
        var message = application.Write("When could you begin?", SomeHiring.ByEmployer, at);
        db.Add(message);
        await db.SaveChangesAsync();
        return message.Id;
    }

    private async Task<int> RunAsync(DateTimeOffset at)
    {
        _site.Clock.Now = at;
        return await _site.Services.GetRequiredService<ClockJobRunner>()
            .RunAsync(
                ClockJobs.All.Single(job => job.Name == "forget applications that came to nothing"),
                TestContext.Current.CancellationToken);
    }
}
