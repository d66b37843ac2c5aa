using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages.Jobs;

public sealed class ReportTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_stranger_reports_a_job_and_what_it_said_is_copied_at_once()
    {
        var sent = await SomeReport.SendAsync(site);

        await using var db = site.Database.Open();
        var report = await db.Reports.SingleAsync(report => report.CaseId == sent.Case.Id);
        Assert.Equal((ReportReason.AsksForMoney, null), (report.Reason, report.ReporterId));
        Assert.Contains(sent.Advert.Shown!.Details.Role.Title!, report.Copy, StringComparison.Ordinal);
        Assert.True(await db.MailMessages.AnyAsync(mail => mail.SubjectId == sent.Case.Id.Value));
    }

    [Fact]
    public async Task A_second_report_joins_the_case_that_waits()
    {
        var sent = await SomeReport.SendAsync(site);
        var (_, other) = await site.SignInAsync();

        var thanks = await other.SubmitAsync(
            await other.OpenAsync(Links.Reports.Job(sent.Advert.Reference)), "Send the report", ("It is cash only", "true"));

        Assert.Equal(Links.Reports.Sent, thanks.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.Equal(2, await db.Reports.CountAsync(report => report.CaseId == sent.Case.Id));
    }

    [Fact]
    public async Task Danger_goes_to_the_front_and_the_emergency_number_is_on_the_page()
    {
        var sent = await SomeReport.SendAsync(site, "Somebody may be in danger");

        Assert.True(sent.Case.IsUrgent);
        Assert.Contains("call 999", (await site.Open().OpenAsync(Links.Reports.Job(sent.Advert.Reference))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_without_a_reason_is_rejected_and_keeps_the_words()
    {
        var advert = await site.AddLiveAdvertAsync();
        var browser = site.Open();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Reports.Job(advert.Reference)), "Send the report", ("What did you see?", "Odd words"));

        Assert.Equal((HttpStatusCode.BadRequest, "Choose what is wrong"), (rejected.Status, rejected.ErrorFor("Form.Reason")));
        Assert.Contains("Odd words", rejected.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_who_wants_an_answer_gives_an_address()
    {
        var advert = await site.AddLiveAdvertAsync();
        var browser = site.Open();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Reports.Job(advert.Reference)),
            "Send the report",
            ("It is cash only", "true"),
            ("Tell me by e-mail what you decide", "true"));

        Assert.Equal("Enter your e-mail address, or untick that you want an answer", rejected.ErrorFor("Form.Email"));
    }

    [Fact]
    public async Task An_advert_that_has_ended_meanwhile_can_still_be_reported()
    {
        var advert = await site.AddLiveAdvertAsync();
        await using (var db = site.Database.Open())
        {
            (await db.JobAdverts.SingleAsync(a => a.Id == advert.Id)).CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var browser = site.Open();
        var thanks = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Reports.Job(advert.Reference)), "Send the report", ("It is cash only", "true"));

        Assert.Equal(Links.Reports.Sent, thanks.RedirectsTo);
    }

    [Fact]
    public async Task What_was_never_on_show_is_not_found()
    {
        var (employer, _) = await site.AddEmployerAsync();
        var draft = Some.DraftAdvert(employer);
        await site.Database.SaveAsync(draft);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync(Links.Reports.Job(draft.Reference))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync(Links.Reports.Job(Reference.New()))).Status);
    }
}
