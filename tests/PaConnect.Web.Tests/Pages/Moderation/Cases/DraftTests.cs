using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class DraftTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_was_typed_is_kept_when_the_case_is_let_go_and_is_there_on_the_way_back()
    {
        var mine = await SomeCase.OpenAsync(site, "Half read");

        var gone = await mine.Browser.SubmitAsync(
            await mine.Browser.OpenAsync(mine.Page),
            "Keep it, and let others take the case",
            ("Note to the author about reason 1", "Half a sentence"));

        Assert.Equal(Links.Moderation.Queue, gone.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.False(await db.CaseClaims.AnyAsync(claim => claim.CaseId == mine.Case.Id));
        Assert.Contains("Half a sentence", (await mine.Browser.OpenAsync(mine.Page)).Html, StringComparison.Ordinal);
        var (_, colleague) = await site.SignInModeratorAsync(mine.Organisation);
        Assert.DoesNotContain("Half a sentence", (await colleague.OpenAsync(mine.Page)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_lapses_mid_sentence_loses_nothing()
    {
        var mine = await SomeCase.OpenAsync(site, "Lapsed");
        var page = await mine.Browser.OpenAsync(mine.Page);
        var (_, colleague) = await site.SignInModeratorAsync(mine.Organisation);
        await colleague.SubmitAsync(await colleague.OpenAsync(Links.Moderation.Queue), "Open Lapsed");

        var overtaken = await mine.Browser.SubmitAsync(
            page, "Ask for changes", ("What is reason 1?", "Hard to read"), ("Note to the author about reason 1", "Mid-sentence"));

        Assert.Equal(System.Net.HttpStatusCode.Conflict, overtaken.Status);
        await using var db = site.Database.Open();
        var draft = await db.DraftDecisions.SingleAsync(draft => draft.CaseId == mine.Case.Id);
        Assert.Equal(new DraftReason(ReasonCode.Quality, null, "Mid-sentence"), Assert.Single(draft.Reasons));
    }

    [Fact]
    public async Task Keeping_what_was_typed_takes_the_case_for_as_long_again()
    {
        var mine = await SomeCase.OpenAsync(site, "Longer");

        var kept = await mine.Browser.SubmitAsync(
            await mine.Browser.OpenAsync(mine.Page), "Keep what I typed", ("Anything else to say to the author", "Wait"));

        Assert.Equal(mine.Page, kept.RedirectsTo);
        var page = await mine.Browser.OpenAsync(mine.Page);
        Assert.Contains("You hold this case until 09:30.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("[data-warn-at]"));
    }

    [Fact]
    public async Task A_decision_clears_the_draft()
    {
        var mine = await SomeCase.OpenAsync(site, "Cleared");
        await mine.Browser.SubmitAsync(
            await mine.Browser.OpenAsync(mine.Page), "Keep what I typed", ("Anything else to say to the author", "Wait"));

        await mine.Browser.SubmitAsync(await mine.Browser.OpenAsync(mine.Page), "Approve and open the next");

        await using var db = site.Database.Open();
        Assert.False(await db.DraftDecisions.AnyAsync(draft => draft.CaseId == mine.Case.Id));
    }
}
