using System.Net;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants;

public sealed class ViewersTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_sees_which_employers_looked_on_which_day_and_not_who_for_them()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);
        var (employer, account) = await site.AddEmployerAsync();
        await LookAsync(employer.Id, profile, Some.Today);
        await LookAsync(employer.Id, profile, Some.Today.AddDays(-3));
        await LookAsync((await site.AddEmployerAsync()).Employer.Id, profile, Some.Today.AddDays(-90));

        var home = await browser.OpenAsync(Links.Assistants.Home);
        var page = await browser.OpenAsync(home.LinkTo("See who looked")!);

        Assert.Contains("1 employer has looked at your profile in the last 90 days.", home.Text, StringComparison.Ordinal);
        Assert.Contains($"{employer.DisplayName} Looked on 20 November 2026, 17 November 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(account.Email!, page.Html, StringComparison.Ordinal);
        Assert.Equal(Links.Assistants.Block(employer.Id), page.LinkTo($"Block {employer.DisplayName}"));
    }

    [Fact]
    public async Task The_employer_is_told_that_looking_is_seen()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        await site.Database.SaveAsync(Some.LiveAdvert(employer));
        var (assistant, _) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        var page = await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));

        Assert.Contains($"{assistant.ShownName} can see that you looked at this profile", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_profile_does_not_find_it()
    {
        var (_, browser) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Viewers)).Status);
    }

    private async Task LookAsync(Id<Domain.Employers.Employer> employer, AssistantProfile profile, DateOnly on) =>
        await site.Database.SaveAsync(new RegisterView(employer, profile.Id, Id<Domain.Common.Account>.New(), on, Some.Now));
}
