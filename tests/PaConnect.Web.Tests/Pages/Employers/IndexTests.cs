using PaConnect.Domain.Authorities;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_employer_has_its_adverts_with_how_they_stand_and_who_applied()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var live = await site.AddLiveAdvertAsync(employer: employer);
        await site.Database.SaveAsync(
            Some.Application(live, assistant),
            Some.DraftAdvert(employer, Some.CompleteAdvertDetails(title: "A draft")));

        var page = await browser.OpenAsync(Links.Employers.Home);
        var advert = await browser.OpenAsync(Links.Employers.Advert(live.Id));

        Assert.Contains("A draft Draft No applications yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("On show", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            Links.Hiring.Applicants(live.Id), page.LinkTo($"1 new application for {live.Details.Role.Title}"));
        Assert.Equal(Links.Hiring.Applicants(live.Id), advert.LinkTo("Read the applications (1)"));
    }

    [Fact]
    public async Task Ended_adverts_stand_apart_from_those_that_are_open()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var open = await site.AddLiveAdvertAsync(employer: employer);
        var ended = Some.LiveAdvert(employer);
        ended.CloseIt(EndReason.NotNeeded, null, Some.Author, Some.Now);
        await site.Database.SaveAsync(ended);

        var page = await browser.OpenAsync(Links.Employers.Home);
        var apart = page.Document.QuerySelector("details")!;

        Assert.Contains("Ended adverts (1)", apart.TextContent, StringComparison.Ordinal);
        Assert.Contains("No applications", apart.TextContent, StringComparison.Ordinal);
        Assert.Contains(Links.Employers.Advert(ended.Id), apart.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(Links.Employers.Advert(open.Id), apart.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PA_who_said_yes_waits_for_a_contract_and_the_draft_for_its_answers()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Accept);
        var drafted = await SomeContract.InAsync(site);

        var toWrite = await hiring.AsEmployer.OpenAsync(Links.Employers.Home);
        var toFinish = await drafted.AsEmployer.OpenAsync(Links.Employers.Home);
        var ofAssistant = await drafted.AsAssistant.OpenAsync(Links.Assistants.Home);

        Assert.Equal(Links.Hiring.Application(hiring.Application.Id), toWrite.LinkTo("Write the contract with Robin Marsh"));
        Assert.Equal(Links.Hiring.Contract(drafted.Id), toFinish.LinkTo("Go on with the contract with Robin Marsh"));
        Assert.DoesNotContain("Write the contract", toFinish.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Waiting for you", ofAssistant.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_advert_is_begun_for_the_employer_it_stands_under()
    {
        var (_, account) = await site.AddEmployerAsync();
        var other = Some.Employer("Alex");
        await site.Database.SaveAsync(other, Authority.OfFounder(account.AccountId, other.Id, ActsAs.Self, Some.Today, null));
        var browser = await site.SignInAsync(account);

        var begun = await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.Home), "Write an advert for Alex");
        var preview = await browser.OpenAsync(begun.RedirectsTo + "/preview");

        Assert.Contains("Alex", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_adverts_are_not_in_the_list()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Of another"), employer);
        var (_, stranger) = await site.SignInEmployerAsync();

        var page = await stranger.OpenAsync(Links.Employers.Home);

        Assert.DoesNotContain("Of another", page.Text, StringComparison.Ordinal);
    }
}
