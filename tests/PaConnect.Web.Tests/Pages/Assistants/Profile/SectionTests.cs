using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Profile;

public sealed class SectionTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<ProfileSection> Sections => [.. ProfileSections.Short];

    [Fact]
    public async Task The_six_parts_are_answered_one_by_one_and_then_sent()
    {
        var (profile, browser) = await BeginAsync();

        await SaveAsync(browser, ProfileSection.About, ("Tell employers about yourself", "I like to cook."));
        await SaveAsync(browser, ProfileSection.Experience, ("None yet", "yes"));
        await SaveAsync(browser, ProfileSection.Tasks, ("Making meals", "yes"), ("Shopping", "yes"));
        await SaveAsync(
            browser,
            ProfileSection.Week,
            ("Sunday: Evening (5pm to 10pm)", "yes"),
            ("Monday: Early (6am to 9am)", "yes"),
            ("Can start soon", "yes"),
            ("Day", "1"),
            ("Month", "12"),
            ("Year", "2026"));
        await SaveAsync(
            browser, ProfileSection.Travel, ("Where do you live?", "SO23 9AB"), ("How far can you travel to work?", "12"), ("Bus", "yes"));
        await SaveAsync(browser, ProfileSection.Skills, ("None yet", "yes"), ("English", "yes"), ("Other languages", "Welsh Romani"));

        var check = await browser.OpenAsync(Links.Assistants.Check);
        Assert.Contains("Can start from 1 December 2026", check.Text, StringComparison.Ordinal);
        Assert.Contains("Monday: early", check.Text, StringComparison.Ordinal);
        Assert.Contains("Robin M", check.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("9AB", check.HtmlWithout(check.Token), StringComparison.Ordinal);
        var home = await browser.FollowAsync(await browser.SubmitAsync(check, "Send to be checked"));
        Assert.Contains("A moderator is reading what you sent.", home.Text, StringComparison.Ordinal);

        await using var db = site.Database.Open();
        var saved = await db.AssistantProfiles.SingleAsync(p => p.Id == profile.Id);
        Assert.Equal([WorkTask.Meals, WorkTask.Shopping], saved.Details.Tasks.Offered);
        Assert.Equal(
            [new(DayOfWeek.Monday, PartOfDay.Early), new(DayOfWeek.Sunday, PartOfDay.Evening)], saved.Details.Week.Parts);
        Assert.Equal([], saved.Details.Skills.Training);
        Assert.True(await db.ReviewCases.AnyAsync(reviewCase => reviewCase.SubjectId == profile.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task A_part_left_empty_is_rejected(ProfileSection section)
    {
        var (_, browser) = await BeginAsync();

        var form = await browser.OpenAsync(Links.Assistants.Section(section));
        var rejected = await browser.SubmitAsync(form, "Save");

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.NotEmpty(rejected.Errors);
        Assert.All(
            rejected.Document.QuerySelectorAll(".govuk-error-summary__list a"),
            link => Assert.NotNull(rejected.Document.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task A_part_is_not_found_by_somebody_without_a_profile(ProfileSection section)
    {
        var (_, browser) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Section(section))).Status);
    }

    [Theory]
    [InlineData("Form.Parts", "Someday.Early", ProfileSection.Week)]
    [InlineData("Form.Parts", "'; drop table", ProfileSection.Week)]
    [InlineData("Form.State", "77", ProfileSection.Week)]
    [InlineData("Form.Offered", "Juggling", ProfileSection.Tasks)]
    [InlineData("Form.Offered", "4711", ProfileSection.Tasks)]
    [InlineData("Form.Kinds", "-1", ProfileSection.Experience)]
    [InlineData("Form.Miles", "0", ProfileSection.Travel)]
    [InlineData("Form.Miles", "51", ProfileSection.Travel)]
    [InlineData("Form.Place", "Qqqqqq", ProfileSection.Travel)]
    [InlineData("Form.Training", "Juggling", ProfileSection.Skills)]
    public async Task Answers_that_no_form_offers_are_rejected(string name, string value, ProfileSection section)
    {
        var (_, browser) = await BeginAsync();
        var form = await browser.OpenAsync(Links.Assistants.Section(section));

        var rejected = await browser.PostAsync(Links.Assistants.Section(section), form, (name, value));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
    }

    [Fact]
    public async Task A_save_that_was_overtaken_keeps_what_was_typed_beside_what_is_saved_now()
    {
        var (_, browser) = await BeginAsync();
        var mine = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.About));
        await SaveAsync(browser, ProfileSection.About, ("Tell employers about yourself", "The other."));

        var overtaken = await browser.SubmitAsync(mine, "Save", ("Tell employers about yourself", "Mine."));

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("The other.", overtaken.Text, StringComparison.Ordinal);
        Assert.Contains("Mine.", overtaken.ValueOf("Tell employers about yourself"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SubmitAsync(overtaken, "Save")).Status);
    }

    [Fact]
    public async Task Sending_what_is_not_finished_is_refused_with_what_is_missing()
    {
        var (_, browser) = await BeginAsync();

        var refused = await browser.SubmitAsync(await browser.OpenAsync(Links.Assistants.Check), "Send to be checked");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Tell employers about yourself before you send it."], refused.Errors);
        Assert.Equal(
            Links.Assistants.Section(ProfileSection.Travel),
            refused.LinkTo("Say where you live and how far you can travel before you send it."));
    }

    [Fact]
    public async Task What_the_checks_notice_is_said_before_sending()
    {
        var (_, browser) = await BeginAsync();
        await SaveAsync(browser, ProfileSection.About, ("Tell employers about yourself", "Ring me on 07700 900123."));

        var check = await browser.OpenAsync(Links.Assistants.Check);

        Assert.Contains("You may want to change this", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_is_on_the_register_when_a_person_has_read_it_and_not_before()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        var form = await browser.OpenAsync(Links.Assistants.Name);
        var saved = await browser.FollowAsync(
            await browser.SubmitAsync(form, "Save", ("First name", "Jo"), ("Surname", "Vale")));
        var before = await ShownNameAsync(assistant);
        await browser.SubmitAsync(await browser.OpenAsync(Links.Assistants.Check), "Send to be checked");
        await using (var db = site.Database.Open())
        {
            var sent = await db.AssistantProfiles.SingleAsync(p => p.Id == profile.Id);
            sent.Approve(sent.Latest!.Number, Some.Moderator, Some.Now);
            await db.SaveChangesAsync();
        }

        Assert.Contains("Until then employers see the old one.", saved.Text, StringComparison.Ordinal);
        Assert.Equal((assistant.ShownName, "Jo V"), (before, await ShownNameAsync(assistant)));
    }

    private async Task<string> ShownNameAsync(PersonalAssistant assistant)
    {
        await using var db = site.Database.Open();
        return (await db.RegisterEntries.SingleAsync(entry => entry.AssistantId == assistant.Id)).ShownName;
    }

    private async Task<(AssistantProfile Profile, Browser Browser)> BeginAsync()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = AssistantProfile.Begin(assistant, Some.AssistantActor, Some.Now);
        await site.Database.SaveAsync(profile);
        return (profile, browser);
    }

    private static async Task SaveAsync(Browser browser, ProfileSection section, params (string Label, string Value)[] typed)
    {
        var form = await browser.OpenAsync(Links.Assistants.Section(section));
        var saved = await browser.SubmitAsync(form, "Save", typed);
        Assert.True(saved.RedirectsTo == Links.Assistants.Profile, string.Join("; ", saved.Errors));
    }
}
