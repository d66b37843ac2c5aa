using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Applications;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Applications;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_finds_their_application_and_reads_what_they_sent()
    {
        var hiring = await SomeHiring.InAsync(site);

        var list = await hiring.AsAssistant.OpenAsync(Links.Applications.All);
        var page = await hiring.AsAssistant.OpenAsync(list.LinkTo("Personal assistant for weekends")!);

        Assert.Contains("Winchester (SO23)", page.Text, StringComparison.Ordinal);
        Assert.Contains("because I live nearby", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sent", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accepted_offer_is_told_and_the_employer_then_reads_the_whole_name()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);

        var accept = await hiring.AsAssistant.OpenAsync(Links.Applications.Accept(hiring.Application.Id));
        var page = await hiring.AsAssistant.FollowAsync(await hiring.AsAssistant.SubmitAsync(accept, "Yes, I accept this offer"));
        var employers = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));

        Assert.Contains("12 to 15 hours a week", accept.Text, StringComparison.Ordinal);
        Assert.Contains("You said yes", page.Text, StringComparison.Ordinal);
        Assert.Equal("Application from Robin Marsh", employers.Heading);
    }

    [Fact]
    public async Task An_offer_that_changed_while_it_was_read_is_not_accepted_unread()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);
        var accept = await hiring.AsAssistant.OpenAsync(Links.Applications.Accept(hiring.Application.Id));
        await using (var db = site.Database.Open())
        {
            var application = await db.Applications.SingleAsync(a => a.Id == hiring.Application.Id);
            application.TakeOfferBack(Some.Author, Some.Now);
            application.OfferJob(Some.OfferTerms(pounds: 12.71m), Some.Today, Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var overtaken = await hiring.AsAssistant.SubmitAsync(accept, "Yes, I accept this offer");
        var accepted = await hiring.AsAssistant.SubmitAsync(overtaken, "Yes, I accept this offer");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("£12.71", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, accepted.Status);
    }

    [Fact]
    public async Task A_declined_offer_ends_it_and_tells_the_employer_why()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);

        var decline = await hiring.AsAssistant.OpenAsync(Links.Applications.Decline(hiring.Application.Id));
        await hiring.AsAssistant.SubmitAsync(decline, "No, I do not want this job", ("Why? You do not have to say", "It is too far."));
        var employers = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));

        Assert.Contains("It is too far.", employers.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_application_is_over()
    {
        var hiring = await SomeHiring.InAsync(site);

        var withdraw = await hiring.AsAssistant.OpenAsync(Links.Applications.Withdraw(hiring.Application.Id));
        var page = await hiring.AsAssistant.FollowAsync(await hiring.AsAssistant.SubmitAsync(withdraw, "Take my application back"));
        var refused = await hiring.AsAssistant.SubmitAsync(withdraw, "Take my application back");

        Assert.False(page.HasButton("Send message"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("This application cannot be withdrawn now.", refused.Errors);
    }

    [Fact]
    public async Task Accepting_without_an_offer_is_refused()
    {
        var hiring = await SomeHiring.InAsync(site);

        var page = await hiring.AsAssistant.OpenAsync(Links.Applications.Accept(hiring.Application.Id));
        var refused = await hiring.AsAssistant.SubmitAsync(page, "Yes, I accept this offer");

        Assert.Contains("There is no offer to accept.", refused.Errors);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_rejected()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);

        var decline = await hiring.AsAssistant.OpenAsync(Links.Applications.Decline(hiring.Application.Id));
        var rejected = await hiring.AsAssistant.SubmitAsync(
            decline,
            "No, I do not want this job",
            ("Why? You do not have to say", new string('a', Application.AnswerMaxLength + 1)));

        Assert.Equal("Reason must be 1000 characters or fewer", rejected.ErrorFor("Form.Answer"));
    }

    [Fact]
    public async Task Somebody_elses_application_is_not_found()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);
        var (_, stranger) = await site.SignInAssistantAsync();
        var id = hiring.Application.Id;

        foreach (var address in new[]
        {
            Links.Applications.Application(id), Links.Applications.Accept(id), Links.Applications.Decline(id),
            Links.Applications.Withdraw(id),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await hiring.AsEmployer.OpenAsync(address)).Status);
        }
    }
}
