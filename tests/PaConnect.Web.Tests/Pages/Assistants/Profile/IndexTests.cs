using System.Net;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Profile;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_part_has_its_line_and_says_what_it_gains()
    {
        var (_, browser) = await site.OpenProfileAsync();

        var page = await browser.OpenAsync(Links.Assistants.Profile);

        Assert.All(Enum.GetValues<ProfileSection>(), part => Assert.Equal(Links.Assistants.Section(part), page.LinkTo(part.Label())));
        Assert.All(ProfileSections.More, part => Assert.Contains(part.Gain(), page.Text, StringComparison.Ordinal));
        Assert.Contains("You have answered 6 of the 6 parts that you need.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing that you answered needs a second look.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_answered_nothing_is_said_of_second_looks()
    {
        var (_, browser) = await site.OpenProfileAsync(AssistantProfileDetails.Empty);

        var page = await browser.OpenAsync(Links.Assistants.Profile);

        Assert.Contains("You have answered 0 of the 6 parts that you need.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("second look", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_and_what_no_longer_holds_are_told_apart()
    {
        var details = Some.CompleteProfileDetails(statement: "Ring me on 07700 900123.") with
        {
            Week = new AvailabilityDetails(),
            Courses = new CourseDetails { Taken = [RanOut(Training.FirstAid), RanOut(Training.FoodHygiene), RanOut(Training.Medication)] },
        };
        var (_, browser) = await site.OpenProfileAsync(details);

        var page = await browser.OpenAsync(Links.Assistants.Profile);

        Assert.Contains("You have answered 5 of the 6 parts that you need.", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 parts need a second look.", page.Text, StringComparison.Ordinal);
        Assert.Contains("First aid ran out on", page.Text, StringComparison.Ordinal);
        Assert.Contains("“Check and send” tells you 2 more.", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Document.QuerySelectorAll(".govuk-tag").Count(tag => tag.TextContent == "Look again"));
    }

    [Fact]
    public async Task Somebody_without_a_profile_does_not_find_it()
    {
        var (_, browser) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Profile)).Status);
    }

    private static TrainingTaken RanOut(Training training) => new(training, null, Some.Today.AddDays(-1));
}
