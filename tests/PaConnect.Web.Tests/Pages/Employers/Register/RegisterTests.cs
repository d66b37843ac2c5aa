using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Search;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;
using PaConnect.Web.Pages.Employers.Register;

namespace PaConnect.Web.Tests.Pages.Employers.Register;

/// <summary>Each test has a site of its own: what these count is everybody in the register.</summary>
public sealed class RegisterTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_employer_with_an_advert_finds_a_PA_and_reads_why_they_fit()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (_, profile) = await AddProfileAsync("Quinn", statement: "I like basketry.");

        var results = await browser.OpenAsync(Links.Register.Search(
            employer.Id, "q=basketry&task=Meals&part=Saturday.Morning&part=Sunday.Night&driver=true"));
        Assert.Contains("1 PA", results.Text, StringComparison.Ordinal);
        var page = await browser.OpenAsync(results.LinkTo("Quinn Z")!);
        Assert.Contains("Can work in 3 of the 11 hours you chose", results.Text, StringComparison.Ordinal);
        Assert.Contains("Does not drive", results.Text, StringComparison.Ordinal);
        Assert.NotNull(results.LinkTo("Take away: Making meals"));
        Assert.Equal("Quinn Z", page.Heading);
        Assert.Contains("Would do: making meals", page.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{Links.Register.Home}/{profile.Id}", page.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PAs_are_compared_with_an_advert_of_the_employers_own()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var advert = Some.LiveAdvert(employer, SomeMore.Answered());
        await _site.Database.SaveAsync(advert);
        await AddProfileAsync("Quinn");

        var results = await browser.OpenAsync(Links.Register.Search(employer.Id, $"advert={advert.Id}"));
        var alone = await browser.OpenAsync(results.LinkTo($"Take away: Comparison with “{advert.Details.Role.Title}”")!);
        var page = await browser.OpenAsync(results.LinkTo("Quinn Z")!);

        Assert.Contains("compared with your advert “Personal assistant for weekends”", results.Text, StringComparison.Ordinal);
        Assert.Contains("Can work in 3 of the 6 hours you chose", results.Text, StringComparison.Ordinal);
        Assert.Contains("Can work in 3 of the 6 hours you chose", page.Text, StringComparison.Ordinal);
        Assert.Contains("When you need somebody, and whether they can", page.Text, StringComparison.Ordinal);
        Assert.Contains("They cannot", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is compared with", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_advert_is_compared_with_nothing()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var other = await _site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "A secret of theirs"));
        await AddProfileAsync("Quinn");

        var results = await browser.OpenAsync(Links.Register.Search(employer.Id, $"advert={other.Id}"));

        Assert.Equal(HttpStatusCode.OK, results.Status);
        Assert.DoesNotContain("A secret of theirs", results.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hours you chose", results.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Best_fit_says_whom_it_compared_and_shows_everybody_once()
    {
        var (employer, browser) = await SignInEntitledAsync();
        for (var i = 0; i < 21; i++)
        {
            await AddProfileAsync($"N{(char)('a' + i)}", easting: 449_000 + (i / 3 * 2_000));
        }

        await AddProfileAsync("Swims", statement: "I like basketry.", easting: 459_000, languages: [Language.English, Language.Polish]);
        var first = await browser.OpenAsync(Links.Register.Search(employer.Id, "sort=BestFit&part=Saturday.Morning&driver=true"));
        var second = await browser.OpenAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var names = first.Document.QuerySelectorAll(".app-card__link").Concat(second.Document.QuerySelectorAll(".app-card__link"))
            .Select(link => link.TextContent).ToList();

        Assert.Contains("We compared the people found.", first.Text, StringComparison.Ordinal);
        Assert.Contains("22 PAs", second.Text, StringComparison.Ordinal);
        Assert.Equal(22, names.Distinct().Count());
        Assert.Equal(22, names.Count);
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Nothing_private_is_on_any_page_of_the_register()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (account, profile) = await AddProfileAsync("Leaky");

        var results = await browser.OpenAsync(Links.Register.Search(employer.Id));
        var page = await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));

        Assert.Equal("Leaky Z", page.Heading);
        Assert.All([results, page], shown =>
        {
            var html = shown.HtmlWithout($"{profile.Id}", $"{employer.Id}");
            Assert.DoesNotContain("Zzymurgy", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("1987", html, StringComparison.Ordinal);
            Assert.DoesNotContain(account, html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("SO23 9", html, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Without_an_advert_the_page_says_why_and_what_to_do()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var (_, profile) = await AddProfileAsync("Hidden");

        var page = await browser.OpenAsync(Links.Register.Search(employer.Id));

        Assert.Contains("You cannot see the register yet", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id))).Status);
    }

    [Fact]
    public async Task Nobody_else_gets_in()
    {
        var (employer, _) = await SignInEntitledAsync();
        var (_, profile) = await AddProfileAsync("Shut");
        var (_, otherEmployer) = await _site.SignInEmployerAsync();
        var (_, assistant) = await _site.SignInAssistantAsync();

        foreach (var browser in new[] { otherEmployer, assistant })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Register.Search(employer.Id))).Status);
            Assert.Equal(
                HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id))).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await assistant.OpenAsync(Links.Register.Home)).Status);
        Assert.StartsWith(
            Links.Account.SignIn, (await _site.Open().OpenAsync(Links.Register.Search(employer.Id))).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_we_do_not_know_is_rejected()
    {
        var (employer, browser) = await SignInEntitledAsync();

        var rejected = await browser.OpenAsync(Links.Register.Search(employer.Id, "near=Qqqqqqq"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.NotNull(rejected.ErrorFor("Near"));
        Assert.Equal("Qqqqqqq", rejected.ValueOf("Where is the work?"));
    }

    [Fact]
    public async Task A_name_of_several_places_asks_which_and_keeps_the_rest_of_the_search()
    {
        var (employer, browser) = await SignInEntitledAsync();

        var asked = await browser.OpenAsync(Links.Register.Search(employer.Id, "near=Newport&miles=25"));
        var found = await browser.OpenAsync(asked.LinkTo("Newport, Isle of Wight")!);

        Assert.Equal("Choose which Newport you mean", asked.ErrorFor("Near"));
        Assert.Contains("Distances are measured from Newport, Isle of Wight", found.Text, StringComparison.Ordinal);
        Assert.Equal("25", found.ValueOf("How far around it?"));
    }

    [Fact]
    public async Task A_misspelt_word_is_put_right_by_a_link()
    {
        var (employer, browser) = await SignInEntitledAsync();
        await AddProfileAsync("Quinn");
        await using (var db = _site.Database.Open())
        {
            await db.RefreshWordsAsync(SearchKind.Register, default);
        }

        var page = await browser.OpenAsync(Links.Register.Search(employer.Id, "q=mesls"));
        var better = await browser.OpenAsync(page.LinkTo("meals")!);

        Assert.Contains("Did you mean meals?", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 PA", better.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", better.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nobody_fits_the_page_counts_those_further_away()
    {
        var (employer, browser) = await SignInEntitledAsync();
        await AddProfileAsync("Faraway", "SO14", 465_000);

        var page = await browser.OpenAsync(Links.Register.Search(employer.Id, "miles=5&q=quilting&task=Meals&language=French"));
        var wider = await browser.OpenAsync(Links.Register.Search(employer.Id, "miles=1&near=SO14"));

        Assert.Contains("Nobody found", page.Text, StringComparison.Ordinal);
        Assert.Contains("Take away something you asked for above.", page.Text, StringComparison.Ordinal);
        Assert.Contains("There are people further away.", wider.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_page_of_people_goes_on_to_the_next_page()
    {
        var (employer, browser) = await SignInEntitledAsync();
        for (var i = 0; i < 22; i++)
        {
            await AddProfileAsync("Many", statement: "Basketry.");
        }

        foreach (var query in new[] { "sort=Nearest", "sort=Newest", "sort=Nearest&q=basketry", "sort=Newest&q=basketry" })
        {
            var first = await browser.OpenAsync(Links.Register.Search(employer.Id, query));
            var second = await browser.OpenAsync(
                first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

            Assert.Contains("22 PAs", first.Text, StringComparison.Ordinal);
            Assert.Equal(20, first.Document.QuerySelectorAll(".app-card").Length);
            Assert.Equal(2, second.Document.QuerySelectorAll(".app-card").Length);
            Assert.Equal(22, new[] { first, second }
                .SelectMany(page => page.Document.QuerySelectorAll(".app-card a")).Select(link => link.GetAttribute("href")!.Split('?')[0])
                .Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData(RegisterSort.Nearest)]
    [InlineData(RegisterSort.Newest)]
    [InlineData(RegisterSort.BestFit)]
    public async Task Those_who_pass_are_found_behind_any_number_of_those_who_do_not(RegisterSort sort)
    {
        // With a page of one, ten are looked at first, and then a hundred.
        await AddProfileAsync("Far", easting: 455_000, languages: [Language.French]);
        for (var i = 0; i < 12; i++)
        {
            await AddProfileAsync("Near");
        }

        await using var db = _site.Database.Open();
        var search = new RegisterSearch { Language = Language.French, Sort = sort };

        var found = await search.ListAsync(
            db, db.RegisterEntries.AsNoTracking(), isLimited: false, new GridPoint(449_000, 129_000), words: null, most: 1);

        Assert.Equal("Far Z", Assert.Single(found).Entry.ShownName);
    }

    [Theory]
    [InlineData("near=%00&q=%00%27%7C")]
    [InlineData("miles=-5&sort=9&language=0&task=0&task=Juggling&part=x&part=Monday.Early&driver=maybe")]
    [InlineData("miles=99999999999999999999&after=_")]
    [InlineData("after=NaN_019370b2-0000-7000-8000-000000000000")]
    [InlineData("after=1e999_019370b2-0000-7000-8000-000000000000&sort=Nearest")]
    [InlineData("after=9223372036854775807_019370b2-0000-7000-8000-000000000000&sort=Newest")]
    [InlineData("after=0_019370b2-0000-7000-8000-000000000000&sort=Newest")]
    [InlineData("sort=BestFit&after=-1&advert=x")]
    [InlineData("sort=BestFit&after=100000&advert=00000000-0000-0000-0000-000000000000")]
    [InlineData("sort=BestFit&after=180")]
    [InlineData("task[0]=Meals&part[999]=Monday.Early&near[]=x&q=%ED%A0%80")]
    public async Task Whatever_an_address_says_the_page_answers(string query)
    {
        var (employer, browser) = await SignInEntitledAsync();

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(Links.Register.Search(employer.Id, query))).Status);
    }

    [Fact]
    public async Task After_so_many_profiles_in_a_day_the_page_says_that_it_is_enough()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (_, profile) = await AddProfileAsync("Last");
        for (var i = 0; i < RegisterView.MostADay; i++)
        {
            var (_, other) = await AddProfileAsync("Seen");
            await using var db = _site.Database.Open();
            await db.TryOpenAsync(new RegisterView(employer.Id, other.Id, default, Some.Today, Some.Now));
        }

        var page = await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal("That is enough for today", page.Heading);
    }

    [Fact]
    public async Task A_PA_reads_how_many_employers_looked_and_not_who()
    {
        var (employer, browser) = await SignInEntitledAsync();
        var (assistant, own) = await _site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await _site.Database.SaveAsync(profile);

        await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));
        await browser.OpenAsync(Links.Register.Profile(profile.Id, employer.Id));
        var home = await own.OpenAsync(Links.Assistants.Home);

        Assert.Contains("1 employer has looked at your profile", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(employer.DisplayName, home.Text, StringComparison.Ordinal);
    }

    private async Task<(Employer Employer, Browser Browser)> SignInEntitledAsync()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        await _site.Database.SaveAsync(Some.LiveAdvert(employer));
        return (employer, browser);
    }

    private async Task<(string Email, AssistantProfile Profile)> AddProfileAsync(
        string name, string district = "SO23", double easting = 449_000, string statement = "I like quilting.",
        IReadOnlyList<Language>? languages = null)
    {
        var account = await _site.AddAccountAsync();
        var assistant = Some.PersonalAssistant(name, "Zzymurgy", new DateOnly(1987, 2, 3), account.AccountId);
        var home = Some.Locality(district: district, location: new(easting, 129_000));
        var details = Some.CompleteProfileDetails(statement, home, miles: 50);
        var profile = Some.PublishedProfile(
            assistant, details with { Skills = details.Skills with { Languages = languages ?? details.Skills.Languages } });
        await _site.Database.SaveAsync(assistant);
        await _site.Database.SaveAsync(profile);
        return (account.Email!, profile);
    }
}
