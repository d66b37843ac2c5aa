using System.Net;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

/// <summary>The parts of an advert that need not be answered, each a page of its own.</summary>
public sealed class AddMoreTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_short_way_stays_short_and_every_part_says_what_it_gains()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var page = await browser.OpenAsync(Links.Employers.Advert(advert.Id));

        Assert.Equal(7, AdvertSections.Short.Count);
        Assert.All(AdvertSections.More, part => Assert.Contains(part.Gain(), page.Text, StringComparison.Ordinal));
        Assert.Empty(AdvertSections.Missing(advert.Details));
    }

    [Fact]
    public async Task Every_part_comes_back_as_it_was_saved()
    {
        var everything = SomeMore.Answered();
        var (advert, browser) = await site.OpenAdvertAsync(everything);

        foreach (var part in AdvertSections.More)
        {
            var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, part));
            var saved = await browser.SubmitAsync(form, "Save");
            Assert.Equal(Links.Employers.Advert(advert.Id), saved.RedirectsTo);
        }

        var after = (await site.SavedAsync(advert.Id)).Details;
        Assert.Equal(AdvertFacts.Of(everything), AdvertFacts.Of(after));
    }

    [Fact]
    public async Task Opening_and_saving_an_empty_part_answers_nothing()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        foreach (var part in AdvertSections.More)
        {
            await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, part)), "Save");
        }

        var after = (await site.SavedAsync(advert.Id)).Details;
        Assert.Equal(JobAdvertVersion.HashOf(advert.Details), JobAdvertVersion.HashOf(after));
    }

    [Fact]
    public async Task Turns_breaks_and_lengths_are_typed_and_shown()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        await SaveAsync(browser, advert, AdvertSection.Shifts,
            ("How many on", "2"), ("How many off", "2"), ("Days or weeks", "Days"), ("A shift starts at", "9am"),
            ("Shortest shift, in hours", "10"), ("Unpaid breaks, in minutes", "180"), ("For at least how many months", "4, 6 or 8"),
            ("What the nights are", "No nights"), ("When another PA is ill", "yes"));

        var shown = await browser.OpenAsync(Links.Employers.PreviewAdvert(advert.Id));
        Assert.All(
            ["2 days on, 2 days off", "From 9am", "10 hours", "3 hours", "At least 4, 6 or 8 months", "No nights", "When another PA is ill"],
            words => Assert.Contains(words, shown.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Half_a_turn_and_months_in_words_are_rejected_beside_their_boxes()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await RejectAsync(browser, advert, AdvertSection.Shifts,
            ("How many on", "2"), ("For at least how many months", "a few"), ("Unpaid breaks, in minutes", "half an hour"),
            ("Shortest shift, in hours", "5"), ("Longest shift, in hours", "4"));

        Assert.Equal("Enter how many off", rejected.ErrorFor("Form.TurnOff"));
        Assert.Equal("Choose days or weeks", rejected.ErrorFor("Form.TurnUnit"));
        Assert.Equal("Months must be whole numbers, such as 6, or 4, 6, 8", rejected.ErrorFor("Form.AtLeastMonths"));
        Assert.Equal("Unpaid breaks must be a whole number, such as 7", rejected.ErrorFor("Form.UnpaidBreak"));
        Assert.Equal("The longest shift must not be shorter than the shortest", rejected.ErrorFor("Form.HoursTo"));
    }

    [Fact]
    public async Task A_rise_under_the_minimum_is_rejected_beside_its_own_row()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await RejectAsync(browser, advert, AdvertSection.PayTerms,
            ("Rise 2: which pay", "Weekday, an hour"), ("Rise 2: new pay in pounds", "11.57"), ("Rise 2: when", "After training"));

        Assert.Equal(
            "Weekday pay comes to £11.57 an hour. On 20 November 2026 the legal minimum is £12.71.",
            rejected.ErrorFor("Form.Rises[1].Pounds"));
    }

    [Fact]
    public async Task A_rise_after_months_needs_the_months_and_an_allowance_needs_its_reason()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await RejectAsync(browser, advert, AdvertSection.PayTerms,
            ("Rise 1: which pay", "Weekday, an hour"), ("Rise 1: new pay in pounds", "14"), ("Rise 1: when", "After some months"),
            ("Allowance in pounds", "20"));

        Assert.Equal("Rise 1: enter after how many months", rejected.ErrorFor("Form.Rises[0].Months"));
        Assert.Equal("Choose how often the allowance is paid", rejected.ErrorFor("Form.AllowancePer"));
        Assert.Equal("Enter what the allowance is for", rejected.ErrorFor("Form.AllowanceFor"));
    }

    [Fact]
    public async Task An_age_limit_needs_the_insurers_reason()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await RejectAsync(
            browser, advert, AdvertSection.Driving, ("Youngest driver that your insurer takes", "21"));

        Assert.Equal("Enter what your insurer says about the age", rejected.ErrorFor("Form.InsurerReason"));
    }

    [Fact]
    public async Task A_room_that_takes_the_pay_under_the_minimum_is_rejected()
    {
        var details = Some.CompleteAdvertDetails() with
        {
            Pay = new PayDetails { Lines = [new PayLine(PayKind.LiveInWeek, 620, HoursEach: 48)] },
        };
        var (advert, browser) = await site.OpenAdvertAsync(details);

        var rejected = await RejectAsync(
            browser,
            advert,
            AdvertSection.Room,
            ("What room comes with the job?", "A room of your own"),
            ("What the PA pays for the room, in pounds a day", "40"));

        Assert.Contains("after the charge for the room", rejected.ErrorFor("Form.ChargeADay"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_charge_for_no_room_is_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await RejectAsync(
            browser, advert, AdvertSection.Room, ("What the PA pays for the room, in pounds a day", "10"));

        Assert.Equal("Choose what room the PA pays for", rejected.ErrorFor("Form.Kind"));
    }

    [Fact]
    public async Task Pets_and_no_pets_at_once_are_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await RejectAsync(browser, advert, AdvertSection.Household, ("Cat", "yes"), ("There are no pets", "yes"));

        Assert.Equal("Choose the pets, or say that there are none, not both", rejected.ErrorFor("Form.NoPets"));
    }

    [Fact]
    public async Task The_check_has_its_nations_name()
    {
        var details = Some.CompleteAdvertDetails(locality: Some.Locality("Stirling", "FK8", Nation.Scotland));
        var (advert, browser) = await site.OpenAdvertAsync(details);

        var page = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.References));

        Assert.Contains("Criminal record check (PVG scheme)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_health_is_noticed_before_it_is_sent()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        await SaveAsync(browser, advert, AdvertSection.Questions, ("Question 2", "Do you have any health conditions?"));

        var page = await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id));

        Assert.Contains("This asks applicants about their health.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href$='questions#Form_Asked_0_']"));
    }

    [Fact]
    public async Task The_money_is_named_only_where_the_employer_chose_it()
    {
        var quiet = await site.AddLiveAdvertAsync();
        var open = await site.AddLiveAdvertAsync(
            Some.CompleteAdvertDetails() with { PayTerms = new PayTermsDetails { PaidBy = Funding.AccessToWork } });

        Assert.DoesNotContain("irect payment", await TextAsync(quiet), StringComparison.Ordinal);
        Assert.Contains("Access to Work", await TextAsync(open), StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(JobAdvert advert) => (await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference))).Text;

    private static async Task SaveAsync(
        Browser browser, JobAdvert advert, AdvertSection section, params (string Label, string Value)[] typed)
    {
        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, section));
        Assert.Equal(Links.Employers.Advert(advert.Id), (await browser.SubmitAsync(form, "Save", typed)).RedirectsTo);
    }

    private static async Task<Page> RejectAsync(
        Browser browser, JobAdvert advert, AdvertSection section, params (string Label, string Value)[] typed)
    {
        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, section));
        var rejected = await browser.SubmitAsync(form, "Save", typed);
        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        return rejected;
    }
}
