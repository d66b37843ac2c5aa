using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Applications;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Blocks;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_blocks_an_employer_from_their_application_which_is_taken_back_and_says_no_more()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);
        var application = await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id));

        var ask = await hiring.AsAssistant.OpenAsync(application.LinkTo("Block this employer")!);
        var done = await hiring.AsAssistant.SubmitAsync(ask, "Block them");

        Assert.Equal(Links.Assistants.Blocked, done.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.Equal(ApplicationState.Withdrawn, (await db.Applications.SingleAsync(one => one.Id == hiring.Application.Id)).State);
        var theirs = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        Assert.Contains("The PA took it back", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("blocked", theirs.Text, StringComparison.OrdinalIgnoreCase);
        Assert.False(await db.MailMessages.AnyAsync(mail => mail.Kind.StartsWith("Block")));
        Assert.Equal(
            "set", (await db.History.SingleAsync(row => row.Subject == nameof(Block) && row.AccountId == hiring.Assistant.AccountId.Value)).Verb);
    }

    [Fact]
    public async Task Pressing_twice_blocks_once()
    {
        var hiring = await SomeHiring.InAsync(site);
        var ask = await hiring.AsAssistant.OpenAsync(Links.Assistants.Block(hiring.Employer.Id));

        await hiring.AsAssistant.SubmitAsync(ask, "Block them");
        var again = await hiring.AsAssistant.SubmitAsync(ask, "Block them");

        Assert.Equal(Links.Assistants.Blocked, again.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Blocks.CountAsync(block => block.EmployerId == hiring.Employer.Id));
    }

    [Fact]
    public async Task A_signed_up_job_is_not_ended_and_no_more_is_written_about_it()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Accept);
        var before = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));
        await hiring.AsAssistant.SubmitAsync(await hiring.AsAssistant.OpenAsync(Links.Assistants.Block(hiring.Employer.Id)), "Block them");

        var refused = await hiring.AsEmployer.SubmitAsync(before, "Send message", ("Your message", "Where are you?"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["This application has ended, so no more messages can be sent."], refused.Errors);
        Assert.False((await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id))).HasButton("Send message"));
        await using var db = site.Database.Open();
        Assert.Equal(ApplicationState.Accepted, (await db.Applications.SingleAsync(one => one.Id == hiring.Application.Id)).State);
    }

    [Fact]
    public async Task An_employer_that_the_PA_never_met_is_not_found()
    {
        var (_, browser) = await site.SignInAssistantAsync();
        var (employer, _) = await site.AddEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Block(employer.Id))).Status);
    }
}
