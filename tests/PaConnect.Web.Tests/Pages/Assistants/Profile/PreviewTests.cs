using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Profile;

public sealed class PreviewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task It_shows_to_the_letter_what_an_employer_sees()
    {
        var (assistant, own) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant, SomeMore.Answered(Some.CompleteProfileDetails()));
        await site.Database.SaveAsync(profile);
        var (employer, theirs) = await site.SignInEmployerAsync();
        await site.Database.SaveAsync(Some.LiveAdvert(employer));

        var preview = await own.OpenAsync(Links.Assistants.Preview);
        var seen = await theirs.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));

        var shown = seen.Document.QuerySelectorAll(".govuk-summary-list")[^1].OuterHtml;
        Assert.Equal(shown, preview.Document.QuerySelectorAll(".govuk-summary-list")[^1].OuterHtml);
        Assert.DoesNotContain(assistant.Surname, preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("These are your answers now.", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_are_not_yet_on_show_are_said_to_be_so()
    {
        var (_, browser) = await site.OpenProfileAsync();

        var page = await browser.OpenAsync(Links.Assistants.Preview);

        Assert.Contains("Employers see them when you have sent them and they are approved.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_profile_does_not_find_it()
    {
        var (_, browser) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Preview)).Status);
    }
}
