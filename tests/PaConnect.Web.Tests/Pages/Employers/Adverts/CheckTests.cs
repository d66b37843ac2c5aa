using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class CheckTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_finished_advert_is_sent_and_a_case_is_opened()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var sent = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id)), "Send to be checked");
        var list = await browser.FollowAsync(sent);

        Assert.Contains("Waiting to be checked", list.Text, StringComparison.Ordinal);
        Assert.Null(list.LinkTo("Check and send"));
        await using var db = site.Database.Open();
        Assert.True(await db.ReviewCases.AnyAsync(
            one => one.SubjectId == advert.Id.Value && one.Version == 1 && one.State == CaseState.Waiting));
    }

    [Fact]
    public async Task An_unfinished_advert_is_refused_and_the_page_says_all_that_is_missing()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var page = await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id));
        var refused = await browser.SubmitAsync(page, "Send to be checked");

        Assert.Equal(
            Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay), page.LinkTo("Say what the job pays before you send it."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Give the job a title before you send it."], refused.Errors);
    }

    [Fact]
    public async Task What_the_checks_notice_is_shown_with_its_words_and_does_not_stop_it()
    {
        var details = Some.CompleteAdvertDetails();
        var (advert, browser) = await site.OpenAdvertAsync(
            details with { Closing = details.Closing with { HowToApply = "Ring me on 07700 900123." } });

        var page = await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id));
        var sent = await browser.SubmitAsync(page, "Send to be checked");

        Assert.Contains("07700 900123", page.Document.QuerySelector("mark")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("07700 900123", page.Document.GetElementById("Closing.HowToApply")!.QuerySelector("mark")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
    }

    [Fact]
    public async Task What_somebody_changed_meanwhile_is_not_sent_unseen()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var page = await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id));
        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Role));
        await browser.SubmitAsync(form, "Save", ("Job title", "Changed meanwhile"));

        var overtaken = await browser.SubmitAsync(page, "Send to be checked");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Changed meanwhile", overtaken.Text, StringComparison.Ordinal);
        Assert.Empty((await site.SavedAsync(advert.Id)).Versions);
    }
}
