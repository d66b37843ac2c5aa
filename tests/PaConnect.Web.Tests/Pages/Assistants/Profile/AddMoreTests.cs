using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Profile;

/// <summary>The parts of a profile that need not be answered, each a page of its own.</summary>
public sealed class AddMoreTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<ProfileSection> More => [.. ProfileSections.More];

    [Fact]
    public async Task Every_part_comes_back_as_it_was_saved()
    {
        var everything = SomeMore.Answered(Some.CompleteProfileDetails());
        var (profile, browser) = await site.OpenProfileAsync(everything);

        foreach (var part in ProfileSections.More)
        {
            var form = await browser.OpenAsync(Links.Assistants.Section(part));
            var saved = await browser.SubmitAsync(form, "Save");
            Assert.True(saved.RedirectsTo == Links.Assistants.Profile, $"{part}: {string.Join("; ", saved.Errors)}");
        }

        Assert.Equal(LinesOf(everything), LinesOf(await site.SavedAsync(profile)));
    }

    [Fact]
    public async Task Opening_and_saving_an_empty_part_answers_nothing()
    {
        var (profile, browser) = await site.OpenProfileAsync();

        foreach (var part in ProfileSections.More)
        {
            await browser.SubmitAsync(await browser.OpenAsync(Links.Assistants.Section(part)), "Save");
        }

        Assert.Equal(HashOf(profile.Details), HashOf(await site.SavedAsync(profile)));
    }

    [Theory]
    [MemberData(nameof(More))]
    public async Task A_part_is_not_found_by_somebody_without_a_profile(ProfileSection section)
    {
        var (_, browser) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Section(section))).Status);
    }

    [Theory]
    [InlineData(ProfileSection.Rhythm, "Form.EveryWeeks", "13", "One week in every must be from 1 to 12")]
    [InlineData(ProfileSection.Rhythm, "Form.MostHours", "169", "Most hours must be from 0.25 to 168")]
    [InlineData(ProfileSection.Driving, "Form.LicenceYears", "ages", "Years with a licence must be a whole number, such as 7")]
    [InlineData(ProfileSection.Driving, "Form.Points", "12", "Points must be from 0 to 11")]
    [InlineData(ProfileSection.Pay, "Form.AnHour", "12,50", "Pay for an hour must be an amount in pounds and pence, such as 12.50")]
    [InlineData(ProfileSection.Pay, "Form.AnHour", "9", "Pay for an hour must be from £10.85, which is the law, to £100")]
    [InlineData(ProfileSection.Places, "Form.Rows[0].Miles", "3", null)]
    [InlineData(ProfileSection.Places, "Form.Rows[1].Place", "Qqqqqq", null)]
    public async Task What_cannot_be_used_is_rejected_and_kept(ProfileSection section, string name, string typed, string? message)
    {
        var (_, browser) = await site.OpenProfileAsync();
        var form = await browser.OpenAsync(Links.Assistants.Section(section));

        var rejected = await browser.SubmitNamedAsync(form, "Save", (name, typed));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Single(rejected.Errors);
        Assert.Equal(message ?? rejected.Errors[0], rejected.Errors[0]);
        Assert.Equal(typed, rejected.Document.QuerySelector($"[name='{name}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task None_and_some_at_once_are_rejected_beside_the_tick()
    {
        var (_, browser) = await site.OpenProfileAsync();

        var homes = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Homes)), "Save", ("Cat", "yes"), ("Any pet is fine", "yes"));
        var driving = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Driving)),
            "Save",
            ("A car", "yes"),
            ("I would not drive an employer’s vehicle", "yes"));

        Assert.Equal("Tick the animals you cannot be near, or that any pet is fine", homes.ErrorFor("Form.AnyPet"));
        Assert.Equal("Tick the vehicles you would drive, or that you would drive none", driving.ErrorFor("Form.NoVehicle"));
    }

    [Fact]
    public async Task Training_that_ends_before_it_was_taken_is_rejected_in_its_own_row()
    {
        var (_, browser) = await site.OpenProfileAsync();
        var form = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Courses));

        var rejected = await browser.SubmitNamedAsync(
            form,
            "Save",
            ("Form.Rows[0].TakenOn.Day", "1"),
            ("Form.Rows[0].TakenOn.Month", "May"),
            ("Form.Rows[0].TakenOn.Year", "2025"),
            ("Form.Rows[0].ExpiresOn.Day", "1"),
            ("Form.Rows[0].ExpiresOn.Month", "5"),
            ("Form.Rows[0].ExpiresOn.Year", "2025"));

        Assert.EndsWith(
            ": the day it runs out must be after the day you finished it",
            rejected.ErrorFor("Form.Rows[0].ExpiresOn"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_taken_off_the_list_loses_its_dates()
    {
        var (profile, browser) = await site.OpenProfileAsync(SomeMore.Answered(Some.CompleteProfileDetails()));
        var form = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Skills));

        await browser.SubmitAsync(form, "Save", ("First aid", "no"), ("Dementia", "yes"));

        Assert.Null((await site.SavedAsync(profile)).Courses);
    }

    [Fact]
    public async Task A_place_left_as_it_was_keeps_its_finer_square()
    {
        var finer = Some.Locality("Southampton", "SO14", location: new(443_000, 113_000));
        var details = Some.CompleteProfileDetails() with
        {
            Places = new ExtraPlaceDetails { Named = [new ExtraPlace(finer, 3)] },
        };
        var (profile, browser) = await site.OpenProfileAsync(details);
        var form = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Places));

        await browser.SubmitNamedAsync(form, "Save", ("Form.Rows[0].Miles", "8"), ("Form.Rows[1].Place", "PO1"), ("Form.Rows[1].Miles", "2"));

        var named = (await site.SavedAsync(profile)).Places!.Named;
        Assert.Equal(new ExtraPlace(finer, 8), named[0]);
        Assert.Equal("PO1", named[1].Place.District.ToString());
    }

    [Fact]
    public async Task A_task_said_no_to_is_shown_and_leaves_when_it_is_offered_after_all()
    {
        var (profile, browser) = await site.OpenProfileAsync();
        var no = await browser.OpenAsync(Links.Assistants.NotOffered);
        Assert.DoesNotContain("Making meals", no.Text, StringComparison.Ordinal);

        await browser.SubmitAsync(no, "Save", ("Shopping", "yes"), ("Cleaning", "yes"));
        Assert.Equal([WorkTask.Cleaning, WorkTask.Shopping], (await site.SavedAsync(profile)).Tasks.NotOffered);
        var preview = await browser.OpenAsync(Links.Assistants.Preview);
        Assert.Contains("Would rather not do", preview.Text, StringComparison.Ordinal);

        var yes = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Tasks));
        await browser.SubmitAsync(yes, "Save", ("Shopping", "yes"));
        Assert.Equal([WorkTask.Cleaning], (await site.SavedAsync(profile)).Tasks.NotOffered);
    }

    [Fact]
    public async Task A_task_on_offer_cannot_be_said_no_to()
    {
        var (_, browser) = await site.OpenProfileAsync();
        var form = await browser.OpenAsync(Links.Assistants.NotOffered);

        var rejected = await browser.PostAsync(Links.Assistants.NotOffered, form, ("Form.NotOffered", nameof(WorkTask.Meals)));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("You offer one of these tasks. Take it out of the tasks you can do first", rejected.ErrorFor("Form.NotOffered"));
    }

    [Fact]
    public async Task A_telephone_number_in_an_example_is_noticed_on_its_own_part()
    {
        var (_, browser) = await site.OpenProfileAsync();
        var form = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Strengths));
        await browser.SubmitAsync(form, "Save", ("Solving problems", "Ring me on 07700 900123 and ask."));

        var check = await browser.OpenAsync(Links.Assistants.Check);

        Assert.Contains("You may want to change this", check.Text, StringComparison.Ordinal);
        Assert.Equal(
            Links.Assistants.Section(ProfileSection.Strengths), check.LinkTo("Change your skills, with examples"));
    }

    [Fact]
    public async Task Rows_that_no_form_sends_do_no_harm()
    {
        var (profile, browser) = await site.OpenProfileAsync();
        var form = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Courses));

        await browser.PostAsync(
            Links.Assistants.Section(ProfileSection.Courses),
            form,
            ("Form.Seen", form.Document.QuerySelector("[name='Form.Seen']")!.GetAttribute("value")!),
            ("Form.Rows[7].Training", nameof(Training.Dementia)),
            ("Form.Rows[0].TakenOn.Day", "1"),
            ("Form.Rows[0].TakenOn.Month", "5"),
            ("Form.Rows[0].TakenOn.Year", "2025"));

        Assert.Null((await site.SavedAsync(profile)).Courses);
    }

    private static IEnumerable<string> LinesOf(AssistantProfileDetails details) =>
        ProfileFacts.Of(details).SelectMany(fact => fact.Lines.Select(line => $"{fact.Field}: {line}"));

    private static string HashOf(AssistantProfileDetails details) => ListingVersion<AssistantProfileDetails>.HashOf(details);
}
