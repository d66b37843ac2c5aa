using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register;

public sealed class ReportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_reports_a_profile_and_what_it_said_is_copied_at_once()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var profile = await PublishAsync();

        var form = await browser.OpenAsync(Links.Reports.Profile(profile.Id, employer.Id));
        Assert.Contains("Robin M", form.Text, StringComparison.Ordinal);
        var thanks = await browser.SubmitAsync(form, "Send the report", ("It is rude or hurtful", "true"));

        Assert.Equal(Links.Reports.Sent, thanks.RedirectsTo);
        await using var db = site.Database.Open();
        var opened = await db.ReviewCases.SingleAsync(c => c.SubjectId == profile.Id.Value);
        var report = await db.Reports.SingleAsync(report => report.CaseId == opened.Id);
        Assert.Equal((CaseKind.AssistantProfile, CaseMatter.Report), (opened.Kind, opened.Matter));
        Assert.Equal(ReportReason.Rude, report.Reason);
        Assert.NotNull(report.ReporterId);
        Assert.Contains(profile.Shown!.Details.About.Statement!, report.Copy, StringComparison.Ordinal);
        Assert.DoesNotContain("Marsh", report.Copy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_without_a_reason_is_rejected_and_keeps_the_words()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var profile = await PublishAsync();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Reports.Profile(profile.Id, employer.Id)), "Send the report", ("What did you see?", "Odd words"));

        Assert.Equal((HttpStatusCode.BadRequest, "Choose what is wrong"), (rejected.Status, rejected.ErrorFor("Form.Reason")));
        Assert.Equal("Odd words", rejected.ValueOf("What did you see?"));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_register_finds_nothing_to_report()
    {
        var (entitled, _) = await SignInEntitledAsync();
        var (notYet, browser) = await site.SignInEmployerAsync();
        var profile = await PublishAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, profile.Id, notYet.Id));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, profile.Id, entitled.Id));
    }

    [Fact]
    public async Task A_profile_that_is_not_on_show_is_not_found()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var draft = Some.DraftProfile(assistant);
        await site.Database.SaveAsync(draft);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, draft.Id, employer.Id));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, Id<AssistantProfile>.New(), employer.Id));
    }

    [Fact]
    public async Task Whoever_has_read_a_profile_can_report_it_though_the_PA_blocks_them_since()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (read, unread) = (await PublishAsync(), await PublishAsync());
        await browser.OpenAsync(Links.Register.Profile(read.Id, employer.Id, ""));
        foreach (var profile in new[] { read, unread })
        {
            await site.Database.SaveAsync(Block.Set(employer.Id, profile.AssistantId, Some.AssistantActor, Some.Now));
        }

        var form = await browser.OpenAsync(Links.Reports.Profile(read.Id, employer.Id));
        var thanks = await browser.SubmitAsync(form, "Send the report", ("It is rude or hurtful", "true"));

        Assert.Equal(Links.Reports.Sent, thanks.RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, unread.Id, employer.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Register.Profile(read.Id, employer.Id, ""))).Status);
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, Id<AssistantProfile> profile, Id<Employer> employer) =>
        (await browser.OpenAsync(Links.Reports.Profile(profile, employer))).Status;

    private async Task<(Employer Employer, Browser Browser)> SignInEntitledAsync()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        await site.Database.SaveAsync(Some.LiveAdvert(employer));
        return (employer, browser);
    }

    private async Task<AssistantProfile> PublishAsync()
    {
        var (assistant, _) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);
        return profile;
    }
}
