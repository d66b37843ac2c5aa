using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class TeamTests : IAsyncLifetime
{
    private static readonly WeekPart Saturday = new(DayOfWeek.Saturday, PartOfDay.Morning);
    private static readonly WeekPart Sunday = new(DayOfWeek.Sunday, PartOfDay.Evening);

    private readonly Site _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_page_names_who_covers_what_and_what_nobody_covers()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var advert = Some.LiveAdvert(employer, Needing(
            new Slot(DayOfWeek.Saturday, new TimeOnly(9, 0), 120), new Slot(DayOfWeek.Sunday, new TimeOnly(18, 0), 120),
            new Slot(DayOfWeek.Tuesday, new TimeOnly(23, 0), 60)));
        await _site.Database.SaveAsync(advert);
        await AddAsync("Ann", [Saturday]);
        await AddAsync("Bob", [Sunday]);
        await AddAsync("Cat", [Saturday], everyWeeks: 2);

        var details = await browser.OpenAsync(Links.Employers.Advert(advert.Id));
        var page = await browser.OpenAsync(details.LinkTo("Find a team that covers the week")!);

        Assert.Contains("2 PAs could do some of it together", page.Text, StringComparison.Ordinal);
        Assert.Contains("Can work: Saturday: morning.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Can work: Sunday: evening.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tuesday: night.", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 of them was left out, because they cannot come in every week.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(page.LinkTo("Bob Z")!)).Status);
        Assert.Equal(
            HttpStatusCode.OK, (await browser.OpenAsync(page.LinkTo("See everybody near, compared with this advert")!)).Status);
    }

    [Fact]
    public async Task Nobody_gets_more_hours_than_they_can_work()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var advert = Some.LiveAdvert(employer, Needing(
            new Slot(DayOfWeek.Saturday, new TimeOnly(9, 0), 120), new Slot(DayOfWeek.Sunday, new TimeOnly(18, 0), 180)));
        await _site.Database.SaveAsync(advert);
        await AddAsync("Ann", [Saturday, Sunday], mostHours: 3.5m);

        var page = await browser.OpenAsync(Links.Employers.AdvertTeam(advert.Id));

        Assert.Contains("1 PA could do some of it", page.Text, StringComparison.Ordinal);
        Assert.Contains("Would work: Sunday: evening.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Can work at most 3.5 hours a week. So we left some", page.Text, StringComparison.Ordinal);
        Assert.Contains("Times that nobody would cover Saturday: morning.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_PAs_whom_the_search_would_find_are_in_it()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var advert = Some.LiveAdvert(employer, Needing(new Slot(DayOfWeek.Saturday, new TimeOnly(9, 0), 120)));
        await _site.Database.SaveAsync(advert);
        await AddAsync("Far", [Saturday], easting: 480_000);

        var near = await browser.OpenAsync(Links.Employers.AdvertTeam(advert.Id));
        var far = await browser.OpenAsync($"{Links.Employers.AdvertTeam(advert.Id)}?Miles=25");

        Assert.Contains("We found nobody for your times", near.Text, StringComparison.Ordinal);
        Assert.Equal("25", far.ValueOf("How far away may they live?"));
        Assert.Contains("1 PA could do it all", far.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Far Z", (await browser.OpenAsync($"{Links.Employers.AdvertTeam(advert.Id)}?miles=25&task=Hoist")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_times_or_without_the_register_the_page_says_what_to_do()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var draft = Some.DraftAdvert(employer);
        await _site.Database.SaveAsync(draft);
        var shut = await browser.OpenAsync(Links.Employers.AdvertTeam(draft.Id));
        var timeless = Some.LiveAdvert(employer, Needing());
        await _site.Database.SaveAsync(timeless);

        var page = await browser.OpenAsync(Links.Employers.AdvertTeam(timeless.Id));

        Assert.Contains("You cannot see the register yet", shut.Text, StringComparison.Ordinal);
        Assert.NotNull(page.LinkTo("Add the times"));
    }

    [Fact]
    public async Task Somebody_elses_advert_is_not_found()
    {
        var (_, browser) = await _site.SignInEmployerAsync();
        var advert = await _site.AddLiveAdvertAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.AdvertTeam(advert.Id))).Status);
    }

    private static JobAdvertDetails Needing(params Slot[] slots)
    {
        var details = Some.CompleteAdvertDetails();
        return details with
        {
            Week = details.Week with { Slots = slots, Pattern = slots.Length == 0 ? WeekPattern.Flexible : WeekPattern.FixedTimes },
        };
    }

    private async Task AddAsync(
        string name, IReadOnlyList<WeekPart> parts, int? everyWeeks = null, double easting = 449_000, decimal? mostHours = null)
    {
        var account = await _site.AddAccountAsync();
        var assistant = Some.PersonalAssistant(name, "Zed", account: account.AccountId);
        var details = Some.CompleteProfileDetails(home: Some.Locality(location: new(easting, 129_000)), miles: 50);
        await _site.Database.SaveAsync(assistant);
        await _site.Database.SaveAsync(Some.PublishedProfile(assistant, details with
        {
            Week = details.Week with { Parts = parts },
            Rhythm = new RhythmDetails { EveryWeeks = everyWeeks, MostHours = mostHours },
        }));
    }
}
