using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class CloseTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_filled_advert_is_closed_and_the_applicants_are_told_kindly()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        await site.Database.SaveAsync(Some.Application(advert, assistant));

        var form = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        var closed = await browser.SubmitAsync(form, "Close the advert", ("I found a PA through PaConnect", "yes"));
        var again = await browser.SubmitAsync(form, "Close the advert", ("I found a PA through PaConnect", "yes"));

        Assert.Equal(HttpStatusCode.Redirect, closed.Status);
        Assert.Equal(JobAdvertState.Filled, (await site.SavedAsync(advert.Id)).State);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(
            "News about a job you applied for", await site.MailSayingAsync("the employer has found a PA"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_it_is_closed_must_be_said()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var form = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        var rejected = await browser.SubmitAsync(form, "Close the advert");

        Assert.Equal("Choose why you are closing the advert", rejected.ErrorFor("Form.Why"));
        Assert.Equal(JobAdvertState.Live, (await site.SavedAsync(advert.Id)).State);
    }

    [Fact]
    public async Task Another_reason_needs_a_note_which_only_the_owner_reads_again()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var form = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        var rejected = await browser.SubmitAsync(form, "Close the advert", ("Something else", "yes"));
        var closed = await browser.SubmitAsync(
            form, "Close the advert", ("Something else", "yes"), ("Your note", "We are moving house."));
        var seen = await browser.FollowAsync(closed);

        Assert.Equal("Enter why you are closing the advert", rejected.ErrorFor("Form.Note"));
        Assert.Contains("Your note: We are moving house.", seen.Text, StringComparison.Ordinal);
        var saved = await site.SavedAsync(advert.Id);
        Assert.Equal((JobAdvertState.Closed, EndReason.Other), (saved.State, saved.EndReason));
        var open = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));
        Assert.DoesNotContain("moving house", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_version_that_waits_need_not_be_read_any_more()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var role = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Role));
        await browser.SubmitAsync(role, "Save", ("Job title", "Another title"));
        await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id)), "Send to be checked");

        var form = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        await browser.SubmitAsync(form, "Close the advert", ("I do not need a PA any more", "yes"));

        await using var db = site.Database.Open();
        var states = await db.ReviewCases.Where(one => one.SubjectId == advert.Id.Value)
            .OrderBy(one => one.Version).Select(one => one.State).ToListAsync();
        Assert.Equal([CaseState.Decided, CaseState.Closed], states);
    }
}
