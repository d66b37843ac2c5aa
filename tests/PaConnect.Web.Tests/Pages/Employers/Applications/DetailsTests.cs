using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Applications;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Applications;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Opening_a_new_application_from_the_list_marks_it_as_read()
    {
        var hiring = await SomeHiring.InAsync(site, profile: Some.CompleteProfileDetails());

        var list = await hiring.AsEmployer.OpenAsync(Links.Hiring.Applicants(hiring.Advert.Id));
        var page = await hiring.AsEmployer.FollowAsync(
            await hiring.AsEmployer.SubmitAsync(list, "Open the application of Robin M"));

        Assert.Equal("Application from Robin M", page.Heading);
        Assert.Contains("because I live nearby", page.Text, StringComparison.Ordinal);
        Assert.Contains("I am patient and I like to cook.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marsh", page.Html, StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Seen, await StateOfAsync(hiring));
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var hiring = await SomeHiring.InAsync(site);

        await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));

        Assert.Equal(ApplicationState.Sent, await StateOfAsync(hiring));
    }

    [Fact]
    public async Task An_applicant_is_put_on_the_shortlist_once()
    {
        var hiring = await SomeHiring.InAsync(site);

        var page = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        var listed = await hiring.AsEmployer.FollowAsync(await hiring.AsEmployer.SubmitAsync(page, "Put on my shortlist"));
        var refused = await hiring.AsEmployer.SubmitAsync(page, "Put on my shortlist");

        Assert.Contains("On your shortlist", listed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Fact]
    public async Task The_two_sides_write_to_each_other_and_the_mail_repeats_nothing()
    {
        var hiring = await SomeHiring.InAsync(site);

        var page = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        await hiring.AsEmployer.SubmitAsync(page, "Send message", ("Your message", "Can you drive a van?"));
        var theirs = await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id));
        var answered = await hiring.AsAssistant.SubmitAsync(theirs, "Send message", ("Your message", "Yes, I can."));
        var thread = await hiring.AsAssistant.FollowAsync(answered);
        var mail = await site.MailSayingAsync(Links.Applications.Application(hiring.Application.Id));

        Assert.Contains("Sam’s family", thread.Text, StringComparison.Ordinal);
        Assert.Contains("Can you drive a van?", thread.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("van", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_number_is_asked_about_once_and_never_stopped()
    {
        var hiring = await SomeHiring.InAsync(site);

        var page = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        var asked = await hiring.AsEmployer.SubmitAsync(
            page, "Send message", ("Your message", "Ring 07700 900123 or write to sam@example.org"));
        var sent = await hiring.AsEmployer.SubmitAsync(asked, "Send it anyway");

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.StartsWith(
            "Your message is not sent yet. You are about to share a phone number and an e-mail address.",
            Assert.Single(asked.Errors),
            StringComparison.Ordinal);
        Assert.Contains("07700 900123", asked.ValueOf("Your message")!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Messages.CountAsync(message => message.ApplicationId == hiring.Application.Id));
    }

    [Fact]
    public async Task An_empty_message_is_rejected_and_one_after_the_end_is_refused()
    {
        var hiring = await SomeHiring.InAsync(site);
        var page = await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id));

        var rejected = await hiring.AsAssistant.SubmitAsync(page, "Send message");
        var turnDown = await hiring.AsEmployer.OpenAsync(Links.Hiring.TurnDown(hiring.Application.Id));
        await hiring.AsEmployer.SubmitAsync(turnDown, "Send this answer");
        var refused = await hiring.AsAssistant.SubmitAsync(page, "Send message", ("Your message", "Why?"));

        Assert.Equal("Enter a message", rejected.ErrorFor("Form.Text"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Thank you for applying", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_nothing_is_rejected()
    {
        var hiring = await SomeHiring.InAsync(site);

        var turnDown = await hiring.AsEmployer.OpenAsync(Links.Hiring.TurnDown(hiring.Application.Id));
        var rejected = await hiring.AsEmployer.SubmitAsync(turnDown, "Send this answer", ("Your answer", " "));

        Assert.Equal("Enter your answer", rejected.ErrorFor("Form.Answer"));
    }

    [Fact]
    public async Task Somebody_elses_applicants_are_not_found()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);
        var (_, stranger) = await site.SignInEmployerAsync();
        var id = hiring.Application.Id;

        foreach (var address in new[]
        {
            Links.Hiring.Applicants(hiring.Advert.Id), Links.Hiring.Application(id), Links.Hiring.Offer(id),
            Links.Hiring.TakeOfferBack(id), Links.Hiring.TurnDown(id),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await hiring.AsAssistant.OpenAsync(address)).Status);
        }
    }

    private async Task<ApplicationState> StateOfAsync(SomeHiring hiring)
    {
        await using var db = site.Database.Open();
        return (await db.Applications.SingleAsync(application => application.Id == hiring.Application.Id)).State;
    }
}
