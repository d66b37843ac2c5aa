using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Messages;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages.Messages;

public sealed class ReportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_reported_message_can_be_hidden_from_both_sides()
    {
        var (hiring, message) = await WrittenAsync();

        var thanks = await hiring.AsAssistant.SubmitAsync(
            await hiring.AsAssistant.OpenAsync(Links.Reports.Message(message.Id)), "Send the report", ("It is rude or hurtful", "true"));
        Assert.Equal(Links.Reports.Sent, thanks.RedirectsTo);
        var moderator = await SomeReport.SignInPlatformAsync(site);
        await using var db = site.Database.Open();
        var opened = await db.ReviewCases.SingleAsync(c => c.SubjectId == message.Id.Value);
        var page = await moderator.OpenAsync(Links.Moderation.Case(opened.Id));
        Assert.False(page.HasButton("Hold it, and tell the author"));
        await moderator.SayYesAsync(
            await moderator.SubmitAsync(page, "Take it down", ("What is reason 1?", "Rude or hurtful words")));

        foreach (var (browser, address) in new[]
        {
            (hiring.AsAssistant, Links.Applications.Application(hiring.Application.Id)),
            (hiring.AsEmployer, Links.Hiring.Application(hiring.Application.Id)),
        })
        {
            var thread = (await browser.OpenAsync(address)).Text;
            Assert.Contains("A moderator has hidden this message.", thread, StringComparison.Ordinal);
            Assert.DoesNotContain(message.Text, thread, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_reports_their_own_message_or_one_between_others()
    {
        var (hiring, message) = await WrittenAsync();
        var (_, stranger) = await site.SignInAssistantAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Reports.Message(message.Id))).Status);
        await using var db = site.Database.Open();
        Assert.Equal(HttpStatusCode.OK, (await hiring.AsAssistant.OpenAsync(Links.Reports.Message(message.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hiring.AsEmployer.OpenAsync(Links.Reports.Message(message.Id))).Status);
    }

    [Fact]
    public async Task A_report_without_a_reason_is_rejected()
    {
        var (hiring, message) = await WrittenAsync();

        var rejected = await hiring.AsAssistant.SubmitAsync(
            await hiring.AsAssistant.OpenAsync(Links.Reports.Message(message.Id)), "Send the report");

        Assert.Equal("Choose what is wrong", rejected.ErrorFor("Form.Reason"));
    }

    private async Task<(SomeHiring Hiring, Message Message)> WrittenAsync()
    {
        var hiring = await SomeHiring.InAsync(site);
        var words = $"Are you daft? {Guid.NewGuid():N}";
        await hiring.AsEmployer.SubmitAsync(
            await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id)), "Send message", ("Your message", words));
        await using var db = site.Database.Open();
        return (hiring, await db.Messages.SingleAsync(message => message.Text == words));
    }
}
