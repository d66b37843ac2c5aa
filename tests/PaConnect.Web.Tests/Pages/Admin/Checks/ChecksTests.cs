using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Admin.Checks;

public sealed class ChecksTests(Site site) : IClassFixture<Site>
{
    private static string Preview(string phrase, string code = "Quality", string note = "Which one?") =>
        $"{Links.Admin.NewTerm}?Form.Phrase={Uri.EscapeDataString(phrase)}&Form.Code={code}&Form.Note={Uri.EscapeDataString(note)}";

    [Fact]
    public async Task A_term_is_tried_listed_asked_about_and_removed()
    {
        var browser = await SignInAsync();
        var (organisation, employer) = (Some.Organisation(slug: "asks-again", districts: "SO23"), Some.Employer());
        var details = Some.CompleteAdvertDetails();
        var advert = Some.LiveAdvert(
            employer, details with { Role = details.Role with { About = "I keep a zebrafish called Dot." } });
        await site.Database.SaveAsync(organisation, employer);
        await site.Database.SaveAsync(advert);

        var tried = await browser.OpenAsync(Preview("zebrafish"));
        Assert.Contains($"Reference {advert.Reference}. For Hampshire Together to decide.", tried.Text, StringComparison.Ordinal);
        var looked = await browser.FollowAsync(await browser.SubmitAsync(tried, "List this term"));
        Assert.Contains(advert.Reference, looked.Text, StringComparison.Ordinal);
        Assert.Empty(await CasesAsync(advert.Id.Value));

        await browser.SubmitAsync(looked, "Ask the moderators about these");
        await browser.SubmitAsync(looked, "Ask the moderators about these");

        var opened = Assert.Single(await CasesAsync(advert.Id.Value));
        Assert.Equal((CaseMatter.Recheck, organisation.Id, (int?)1), (opened.Matter, opened.OrganisationId, opened.ShownVersion));
        var (_, moderator) = await site.SignInModeratorAsync(organisation);
        var page = await moderator.OpenAsync(Links.Moderation.Case(opened.Id));
        Assert.Contains("Which one?", page.Text, StringComparison.Ordinal);
        await moderator.SubmitAsync(page, "Nothing needs to be done");
        Assert.Equal(CaseState.Decided, Assert.Single(await CasesAsync(advert.Id.Value)).State);

        await using var db = site.Database.Open();
        var term = await db.ListedTerms.SingleAsync(t => t.Phrase == "zebrafish");
        var confirm = await browser.OpenAsync(Links.Admin.RemoveTerm(term.Id));
        var removed = await browser.FollowAsync(await browser.SubmitAsync(confirm, "Remove this term"));
        Assert.DoesNotContain("zebrafish", removed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Admin.RemoveTerm(term.Id))).Status);
        Assert.Equal(
            ["listed", "removed"],
            await db.History.Where(row => row.SubjectId == term.Id.Value).OrderBy(row => row.Id).Select(row => row.Verb).ToListAsync());
    }

    [Fact]
    public async Task A_term_without_its_answers_is_rejected_and_one_that_cannot_be_read_is_refused()
    {
        var browser = await SignInAsync();

        var rejected = await browser.OpenAsync(Preview("", code: "", note: ""));
        var refused = await browser.OpenAsync(Preview("<no-such-list>"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Enter the words to look for", rejected.ErrorFor("Form.Phrase"));
        Assert.Equal("Choose a reason", rejected.ErrorFor("Form.Code"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("We cannot read this phrase. Use plain words, or look at how phrases are written.", refused.Errors);
    }

    [Fact]
    public async Task A_term_that_is_listed_already_is_overtaken()
    {
        var browser = await SignInAsync();
        var tried = await browser.OpenAsync(Preview("quokka"));
        await browser.SubmitAsync(tried, "List this term");

        var again = await browser.SubmitAsync(tried, "List this term");

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("This term is listed already.", again.Errors);
    }

    [Fact]
    public async Task A_listed_term_is_looked_for_in_what_is_sent_from_then_on()
    {
        await site.Database.SaveAsync(ListedTerm.Begin("wombat", ReasonCode.Quality, "Ask.", Some.By(Role.Administrator), Some.Now));
        var browser = await SignInAsync();

        Assert.Contains("wombat", (await browser.OpenAsync(Links.Admin.Checks)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "1", "2020", "Date must be today or later")]
    [InlineData("31", "2", "2027", "Date must be a real date, such as 27 3 2030")]
    [InlineData("1", "4", "2040", "The legal minimum is published until 31 March 2027 only. Choose a date up to then")]
    public async Task A_date_that_cannot_be_looked_at_is_rejected(string day, string month, string year, string error)
    {
        var browser = await SignInAsync();

        var page = await browser.OpenAsync($"{Links.Admin.LookAgain}?Form.On.Day={day}&Form.On.Month={month}&Form.On.Year={year}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(error, page.ErrorFor("Form.On"));
    }

    [Fact]
    public async Task Looking_again_with_all_words_or_on_another_date_changes_nothing()
    {
        var browser = await SignInAsync();
        await using var db = site.Database.Open();
        var before = await db.ReviewCases.CountAsync(c => c.Matter == CaseMatter.Recheck);

        var form = await browser.OpenAsync(Links.Admin.LookAgain);
        var page = await browser.OpenAsync(Links.Admin.LookAgainOn(Some.Today.AddDays(30), withAllWords: true));

        Assert.Equal("Look again at adverts on show", form.Heading);
        Assert.Contains("Adverts looked at", page.Text, StringComparison.Ordinal);
        Assert.Equal(before, await db.ReviewCases.CountAsync(c => c.Matter == CaseMatter.Recheck));
    }

    [Fact]
    public async Task Nobody_else_finds_these_pages()
    {
        var organisation = Some.Organisation(slug: "no-checks");
        var term = ListedTerm.Begin("numbat", ReasonCode.Quality, "Ask.", Some.By(Role.Administrator), Some.Now);
        await site.Database.SaveAsync(organisation, term);
        var (_, moderator) = await site.SignInModeratorAsync(organisation);

        foreach (var address in new[]
        {
            Links.Admin.Checks, Links.Admin.NewTerm, Links.Admin.LookAgain, Links.Admin.RemoveTerm(term.Id),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await moderator.OpenAsync(address)).Status);
        }
    }

    private async Task<List<ReviewCase>> CasesAsync(Guid subject)
    {
        await using var db = site.Database.Open();
        return await db.ReviewCases.Where(c => c.SubjectId == subject).ToListAsync();
    }

    private async Task<Browser> SignInAsync()
    {
        await using var db = site.Database.Open();
        return (await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform))).Browser;
    }
}
