using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Applications;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_applies_with_their_profile_after_reading_it_once_more()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(Some.DraftProfile(assistant));
        var reference = await AddAdvertAsync();

        var form = await browser.OpenAsync(Links.Applications.Apply(reference));
        var check = await browser.SubmitAsync(form, "Check and send", ("Your letter", "I live nearby."));
        var sent = await browser.SubmitAsync(check, "Send my application");
        var page = await browser.FollowAsync(sent);

        Assert.Contains("I live nearby.", check.Text, StringComparison.Ordinal);
        Assert.Equal("Your application", page.Heading);
        await using var db = site.Database.Open();
        var application = await db.Applications.SingleAsync(a => a.AssistantId == assistant.Id);
        Assert.Equal("I am patient and I like to cook.", application.Profile?.About.Statement);
        Assert.True(await db.MailMessages.AnyAsync(
            mail => mail.SubjectId == application.Id.Value && mail.Kind == "Application sent"));
    }

    [Fact]
    public async Task A_profile_stays_behind_where_the_tick_is_taken_away()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(Some.DraftProfile(assistant));

        var form = await browser.OpenAsync(Links.Applications.Apply(await AddAdvertAsync()));
        var check = await browser.SubmitAsync(
            form, "Check and send", ("Your letter", "Hello."), ("Send my profile along", "no"));
        await browser.SubmitAsync(check, "Send my application");

        await using var db = site.Database.Open();
        Assert.Null((await db.Applications.SingleAsync(a => a.AssistantId == assistant.Id)).Profile);
    }

    [Fact]
    public async Task A_letter_with_a_phone_number_is_warned_of_and_may_be_changed()
    {
        var (_, browser) = await site.SignInAssistantAsync();

        var form = await browser.OpenAsync(Links.Applications.Apply(await AddAdvertAsync()));
        var check = await browser.SubmitAsync(form, "Check and send", ("Your letter", "Ring me on 07700 900123."));
        var changed = await browser.SubmitAsync(check, "Change it");

        Assert.Contains("You are about to share a phone number", check.Text, StringComparison.Ordinal);
        Assert.Equal("Ring me on 07700 900123.", changed.ValueOf("Your letter"));
        var again = await browser.SubmitAsync(changed, "Check and send", ("Your letter", "Write to me here."));
        Assert.Contains("Write to me here.", again.Text, StringComparison.Ordinal);
        Assert.True(again.HasButton("Send my application"));
    }

    [Fact]
    public async Task The_questions_of_the_advert_are_answered_and_reach_the_employer()
    {
        var (employer, asEmployer) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(Asking("What would you cook?", "Which evenings suit you?"), employer);
        var (assistant, browser) = await site.SignInAssistantAsync();

        var form = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));
        var check = await browser.SubmitAsync(
            form, "Check and send", ("Your letter", "Hello."), ("What would you cook?", "Soup."), ("Which evenings suit you?", "Fridays."));
        await browser.SubmitAsync(check, "Send my application");

        Assert.Contains("Fridays.", check.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var application = await db.Applications.SingleAsync(a => a.AssistantId == assistant.Id);
        Assert.Equal([new("What would you cook?", "Soup."), new("Which evenings suit you?", "Fridays.")], application.Answers);
        var read = await asEmployer.OpenAsync(Links.Hiring.Application(application.Id));
        Assert.Contains("Soup.", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_rejected_beside_its_box()
    {
        var advert = await site.AddLiveAdvertAsync(Asking("What would you cook?", "Which evenings suit you?"));
        var (_, browser) = await site.SignInAssistantAsync();

        var form = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));
        var rejected = await browser.SubmitAsync(
            form, "Check and send", ("Your letter", "Hello."), ("What would you cook?", "Soup."));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Question 2: enter an answer", rejected.ErrorFor("Form.Answers[1]"));
        Assert.Equal("Soup.", rejected.ValueOf("What would you cook?"));
    }

    [Fact]
    public async Task An_empty_letter_is_rejected()
    {
        var (_, browser) = await site.SignInAssistantAsync();

        var form = await browser.OpenAsync(Links.Applications.Apply(await AddAdvertAsync()));
        var rejected = await browser.SubmitAsync(form, "Check and send");

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Enter a letter to the employer", rejected.ErrorFor("Form.Letter"));
    }

    [Fact]
    public async Task Somebody_who_is_no_PA_yet_begins_as_one_and_comes_back()
    {
        var (_, browser) = await site.SignInAsync();
        var reference = await AddAdvertAsync();

        var page = await browser.OpenAsync(Links.Applications.Apply(reference));

        Assert.Equal(Links.Assistants.BeginThen(Links.Applications.Apply(reference)), page.RedirectsTo);
    }

    [Fact]
    public async Task Who_applied_before_is_led_to_their_application()
    {
        var hiring = await SomeHiring.InAsync(site);

        var page = await hiring.AsAssistant.OpenAsync(Links.Applications.Apply(hiring.Advert.Reference));

        Assert.Equal(Links.Applications.Application(hiring.Application.Id), page.LinkTo("Look at your application"));
    }

    [Fact]
    public async Task Two_applications_sent_at_once_are_one()
    {
        var (_, browser) = await site.SignInAssistantAsync();
        var form = await browser.OpenAsync(Links.Applications.Apply(await AddAdvertAsync()));
        var check = await browser.SubmitAsync(form, "Check and send", ("Your letter", "Hello."));

        await browser.SubmitAsync(check, "Send my application");
        var again = await browser.SubmitAsync(check, "Send my application");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("You have applied for this job already.", again.Errors);
    }

    [Fact]
    public async Task A_closed_job_says_so_and_refuses()
    {
        var (_, browser) = await site.SignInAssistantAsync();
        var (employer, _) = await site.SignInEmployerAsync();
        var advert = Some.LiveAdvert(employer);
        await site.Database.SaveAsync(advert);
        var form = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));
        var check = await browser.SubmitAsync(form, "Check and send", ("Your letter", "Hello."));
        await using (var db = site.Database.Open())
        {
            (await db.JobAdverts.SingleAsync(a => a.Id == advert.Id)).CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var refused = await browser.SubmitAsync(check, "Send my application");
        var page = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("This job is closed, so nobody can apply for it now.", refused.Errors);
        Assert.Contains("This job is closed", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(advert.Shown!.Details.Role.Title!, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_advert_that_changes_while_the_letter_is_written_is_to_be_read_again()
    {
        var advert = await site.AddLiveAdvertAsync(Asking("What would you cook?"));
        var (assistant, browser) = await site.SignInAssistantAsync();
        var form = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));
        var check = await browser.SubmitAsync(form, "Check and send", ("Your letter", "Hello."), ("What would you cook?", "Soup."));
        await using (var db = site.Database.Open())
        {
            var changed = await db.JobAdverts.SingleAsync(a => a.Id == advert.Id);
            changed.Revise(Asking("Can you drive?"), Some.Now);
            changed.Submit(Some.Today, Some.Author, Some.Now);
            changed.Approve(2, Some.Moderator, Some.Now);
            await db.SaveChangesAsync();
        }

        var late = await browser.SubmitAsync(form, "Check and send", ("Your letter", "Hello."), ("What would you cook?", "Soup."));
        var overtaken = await browser.SubmitAsync(check, "Send my application");
        var again = await browser.SubmitAsync(overtaken, "Check and send", ("Can you drive?", "Yes."));
        await browser.SubmitAsync(again, "Send my application");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (late.Status, overtaken.Status));
        Assert.Contains(overtaken.Errors, error => error.StartsWith("The employer changed this job", StringComparison.Ordinal));
        Assert.Equal(("Hello.", "Soup."), (overtaken.ValueOf("Your letter"), overtaken.ValueOf("Can you drive?")));
        await using var after = site.Database.Open();
        var application = await after.Applications.SingleAsync(a => a.AssistantId == assistant.Id);
        Assert.Equal(2, application.AdvertVersion);
        Assert.Equal([new("Can you drive?", "Yes.")], application.Answers);
    }

    [Fact]
    public async Task Nobody_applies_for_their_own_advert()
    {
        var (employer, account) = await site.AddEmployerAsync();
        var advert = Some.LiveAdvert(employer);
        await site.Database.SaveAsync(advert, Some.PersonalAssistant(account: account.AccountId));
        var browser = await site.SignInAsync(account);

        var page = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));
        var token = await browser.OpenAsync(Links.Employers.New);
        var refused = await browser.PostAsync(
            Links.Applications.Apply(advert.Reference) + "?handler=Send", token, ("Form.Letter", "Me, please."));

        Assert.Contains("This is your own advert", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
    }

    [Fact]
    public async Task An_advert_that_was_never_on_show_is_not_found()
    {
        var (_, browser) = await site.SignInAssistantAsync();
        var (employer, _) = await site.SignInEmployerAsync();
        var draft = Some.DraftAdvert(employer);
        await site.Database.SaveAsync(draft);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Applications.Apply(draft.Reference))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Applications.Apply("NOSUCH"))).Status);
    }

    private async Task<string> AddAdvertAsync()
    {
        var (employer, _) = await site.AddEmployerAsync();
        var advert = Some.LiveAdvert(employer);
        await site.Database.SaveAsync(advert);
        return advert.Reference;
    }

    private static JobAdvertDetails Asking(params string[] questions) =>
        Some.CompleteAdvertDetails() with { Questions = new QuestionDetails { Asked = questions } };
}
