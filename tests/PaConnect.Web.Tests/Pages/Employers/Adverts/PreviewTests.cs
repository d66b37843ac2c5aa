using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

/// <summary>Two of the adverts that real people wrote, entered page by page, and shown as the public would see them.</summary>
public sealed class PreviewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Flexible_hours_in_a_team_with_a_recorded_limit_can_be_entered_and_come_back()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        await SaveAsync(browser, advert, AdvertSection.Role,
            ("Job title", "PA in Bath, 12 to 15 hours"), ("Who the job is for", "A woman who loves art."), ("Permanent", "yes"));
        await SaveAsync(browser, advert, AdvertSection.Tasks, ("Washing, bathing and brushing teeth", "yes"));
        await SaveAsync(browser, advert, AdvertSection.Week,
            ("Fewest hours a week", "12"), ("Most hours a week", "15"), ("Hours of the whole team", "49"),
            ("Times we agree together", "yes"), ("More about the hours", "Some weekends."));
        await SaveAsync(browser, advert, AdvertSection.Pay,
            ("Line 1: what it is for", "Weekday, an hour"), ("Line 1: pounds", "13.47"));
        await SaveAsync(browser, advert, AdvertSection.Place, ("Postcode of the place of work", "BA2"));
        await SaveAsync(browser, advert, AdvertSection.Requirements,
            ("What the limit is about", "Sex"), ("If it is about sex: who is the job for?", "A woman"),
            ("What the advert will say", "Only women can do this job."),
            ("Tasks that need the limit", "Washing"), ("Why nobody else could do them", "A private reason."));

        var shown = await browser.OpenAsync(Links.Employers.PreviewAdvert(advert.Id));
        Assert.Equal("PA in Bath, 12 to 15 hours", shown.Heading);
        Shows(shown, "12 to 15 hours a week", "The whole team gives 49 hours a week.", "£13.47 an hour", "(BA2)",
            "Only women can do this job.", "the Equality Act 2010, Schedule 9", "Some weekends.");
        var more = await browser.OpenAsync(shown.LinkTo("See what people on your shortlist see as well")!);
        Shows(more, "You have not written a private note, so they see none.");
        Assert.DoesNotContain("A private reason.", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_and_night_with_sleep_ins_can_be_entered_and_comes_back()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        await SaveAsync(browser, advert, AdvertSection.Week,
            ("Fewest hours a week", "24"), ("The same times every week", "yes"), ("Time 1: day", "Saturday"),
            ("Time 1: starts at", "2.45 pm"), ("Time 1: hours long", "24"),
            ("More about the hours", "Sleep-ins and waking nights in turn."));
        await SaveAsync(browser, advert, AdvertSection.Pay,
            ("Line 1: what it is for", "Weekend, an hour"), ("Line 1: pounds", "13"),
            ("Line 2: what it is for", "Sleep-in, a night"), ("Line 2: pounds", "37.80"));
        await SaveAsync(browser, advert, AdvertSection.Pay,
            ("Line 3: what it is for", "Waking night, an hour"), ("Line 3: pounds", "14"));
        await SaveAsync(browser, advert, AdvertSection.Requirements,
            ("Thing 1: what you ask for", "A driving licence held for a year"),
            ("Thing 1: how much it matters", "Needed from the start"),
            ("Must drive the employer’s vehicle", "yes"));

        var shown = await browser.OpenAsync(Links.Employers.PreviewAdvert(advert.Id));
        Shows(shown, "24 hours a week", "Saturday 2:45pm to Sunday 2:45pm", "Sleep-in: £37.80 a night", "Waking night: £14.00 an hour",
            "Needed from the start", "A driving licence held for a year", "Must drive the employer’s vehicle.");
    }

    private static async Task SaveAsync(
        Browser browser, JobAdvert advert, AdvertSection section, params (string Label, string Value)[] typed)
    {
        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, section));
        var saved = await browser.SubmitAsync(form, "Save", typed);
        Assert.Equal(Links.Employers.Advert(advert.Id), saved.RedirectsTo);
    }

    private static void Shows(Page page, params IEnumerable<string> words) =>
        Assert.All(words, word => Assert.Contains(word, page.Text, StringComparison.Ordinal));
}
