using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Applications;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Blocks;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_blocks_an_applicant_who_gets_a_kind_no_and_learns_nothing_else()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);
        var application = await hiring.AsEmployer.OpenAsync(Links.Hiring.Application(hiring.Application.Id));

        var ask = await hiring.AsEmployer.OpenAsync(application.LinkTo("Block this person")!);
        var done = await hiring.AsEmployer.SubmitAsync(ask, "Block them");

        Assert.Equal(Links.Employers.Blocked(hiring.Employer.Id), done.RedirectsTo);
        var theirs = await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id));
        Assert.Contains("Not chosen this time", theirs.Text, StringComparison.Ordinal);
        Assert.Contains(ApplicationWords.KindNo, theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("blocked", theirs.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_employer_blocks_a_PA_whose_profile_they_opened()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        await site.Database.SaveAsync(Some.LiveAdvert(employer));
        var (assistant, _) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        var shown = await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));
        await browser.SubmitAsync(await browser.OpenAsync(shown.LinkTo("Block this person")!), "Block them");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id))).Status);
        await using var db = site.Database.Open();
        Assert.Equal(BlockSide.Employer, (await db.Blocks.SingleAsync(block => block.AssistantId == assistant.Id)).SetBy);
    }

    [Fact]
    public async Task Somebody_elses_employer_and_a_PA_they_never_met_are_not_found()
    {
        var hiring = await SomeHiring.InAsync(site);
        var (mine, browser) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, Links.Employers.Block(hiring.Employer.Id, hiring.Assistant.Id)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, Links.Employers.Block(mine.Id, hiring.Assistant.Id)));
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, string address) => (await browser.OpenAsync(address)).Status;
}
