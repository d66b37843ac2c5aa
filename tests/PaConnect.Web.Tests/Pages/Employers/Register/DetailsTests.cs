using System.Net;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_entitled_employer_reads_a_profile_by_its_shown_name_and_can_report_it()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var profile = await PublishAsync();

        var page = await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));

        Assert.Equal("Robin M", page.Heading);
        Assert.Contains(profile.Shown!.Details.About.Statement!, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marsh", page.Html, StringComparison.Ordinal);
        Assert.Contains(Links.Reports.Profile(profile.Id, employer.Id), page.Links);
    }

    [Fact]
    public async Task For_somebody_else_or_without_an_advert_it_is_not_found()
    {
        var (entitled, _) = await SignInEntitledAsync();
        var (notYet, browser) = await site.SignInEmployerAsync();
        var profile = await PublishAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, profile, entitled));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, profile, notYet));
    }

    [Fact]
    public async Task A_profile_that_is_not_on_show_is_not_found()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var draft = Some.DraftProfile(assistant);
        await site.Database.SaveAsync(draft);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, draft, employer));
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser, AssistantProfile profile, Employer employer) =>
        (await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id))).Status;

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
