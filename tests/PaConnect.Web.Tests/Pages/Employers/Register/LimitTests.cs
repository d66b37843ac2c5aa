using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register;

/// <summary>A limit by sex reaches the search from an approved advert only, and what a PA said is never shown.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private const string Said = "told us that they can apply";

    private readonly Site _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task With_an_approved_advert_only_those_are_shown_who_said_so_and_the_page_says_why()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var advert = await AddAsync(Some.LiveAdvert(employer, Limited));
        await AddThreeAsync();

        var without = await browser.OpenAsync(Links.Register.Search(employer.Id));
        var limited = await browser.OpenAsync(Links.Register.Search(employer.Id, $"advert={advert.Id}"));

        Assert.Contains("3 PAs", without.Text, StringComparison.Ordinal);
        Assert.Equal(["Ann Z"], Names(limited));
        Assert.Contains(Said, limited.Text, StringComparison.Ordinal);
        Assert.Contains("PAs who did not tell us are left out", limited.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, without.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_nobody_approved_leaves_nobody_out()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        await AddAsync(Some.LiveAdvert(employer));
        var draft = await AddAsync(Some.DraftAdvert(employer, Limited));
        var sent = await AddAsync(Some.SentAdvert(employer, Limited));
        await AddThreeAsync();

        foreach (var advert in new[] { draft, sent })
        {
            var page = await browser.OpenAsync(Links.Register.Search(employer.Id, $"advert={advert.Id}"));

            Assert.Equal(3, Names(page).Count);
            Assert.DoesNotContain(Said, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_elses_limit_is_ignored()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        await AddAsync(Some.LiveAdvert(employer));
        var (other, _) = await _site.SignInEmployerAsync();
        var theirs = await AddAsync(Some.LiveAdvert(other, Limited));
        await AddThreeAsync();

        var page = await browser.OpenAsync(Links.Register.Search(employer.Id, $"advert={theirs.Id}"));

        Assert.Equal(3, Names(page).Count);
        Assert.DoesNotContain(Said, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_PA_said_is_on_no_page_and_in_no_address_and_cannot_be_asked_for_by_one()
    {
        var (employer, browser) = await _site.SignInEmployerAsync();
        var advert = await AddAsync(Some.LiveAdvert(employer, Limited));
        await AddThreeAsync();

        var limited = await browser.OpenAsync(Links.Register.Search(employer.Id, $"advert={advert.Id}&sort=BestFit"));
        var profile = await browser.OpenAsync(limited.LinkTo("Ann Z")!);
        var asked = await browser.OpenAsync(Links.Register.Search(employer.Id, "sex=Woman&Sex=Man&limit=Woman"));

        Assert.All([limited, profile], page =>
        {
            var html = page.HtmlWithout($"{employer.Id}", $"{advert.Id}");
            Assert.DoesNotContain("woman", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(@"\b(fe)?male\b|\bsex", html);
        });
        Assert.Equal(3, Names(asked).Count);
        Assert.DoesNotContain("=Woman", asked.Html, StringComparison.Ordinal);
    }

    private static JobAdvertDetails Limited => Some.CompleteAdvertDetails() with
    {
        Requirements = new RequirementDetails
        {
            Occupational = new OccupationalRequirement(ProtectedCharacteristic.Sex, "A woman", "Washing", "Privacy") { ForSex = Sex.Woman },
        },
    };

    private static List<string> Names(Page page) =>
        [.. page.Document.QuerySelectorAll(".app-card__link").Select(link => link.TextContent)];

    private async Task<JobAdvert> AddAsync(JobAdvert advert)
    {
        await _site.Database.SaveAsync(advert);
        return advert;
    }

    private async Task AddThreeAsync()
    {
        foreach (var (name, sex) in new (string, Sex?)[] { ("Ann", Sex.Woman), ("Bob", Sex.Man), ("Cat", null) })
        {
            var account = await _site.AddAccountAsync();
            var assistant = Some.PersonalAssistant(name, "Zed", account: account.AccountId);
            await _site.Database.SaveAsync(assistant);
            await _site.Database.SaveAsync(
                [Some.PublishedProfile(assistant, Some.CompleteProfileDetails(miles: 50)), .. sex is { } said ? new object[] { StatedSex.Of(assistant.Id, said) } : []]);
        }
    }
}
