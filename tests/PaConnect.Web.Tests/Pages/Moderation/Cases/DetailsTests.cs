using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Moderation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    private static readonly Noticed AtTheSea = new("sea", ReasonCode.Quality, "Role.About", "Is this the sea?", 7, 5);

    [Fact]
    public async Task A_clean_case_is_approved_with_one_button_that_opens_the_next()
    {
        var mine = await SomeCase.OpenAsync(site, "Approve me");
        var next = await SomeCase.AddAsync(site, mine.Organisation, "Then me");

        var page = await mine.Browser.OpenAsync(mine.Page);
        var decided = await mine.Browser.SubmitAsync(page, "Approve and open the next");

        Assert.Equal(Links.Moderation.Case(next.Case.Id), decided.RedirectsTo);
        await using var db = site.Database.Open();
        var advertId = mine.Advert.Id;
        Assert.Equal(JobAdvertState.Live, (await db.JobAdverts.SingleAsync(a => a.Id == advertId)).State);
        Assert.True(await db.JobListings.AnyAsync(listing => listing.AdvertId == advertId));
        var kept = await mine.Browser.OpenAsync(mine.Page);
        Assert.Contains("Approved, on 20 November 2026", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Approved, version 1, by you.", kept.Text, StringComparison.Ordinal);
        Assert.False(kept.HasButton("Refuse"));
    }

    [Fact]
    public async Task The_page_marks_what_the_checks_found_and_a_finding_is_dismissed_with_a_reason()
    {
        var mine = await SomeCase.OpenAsync(site, "Marked", AtTheSea);

        var page = await mine.Browser.OpenAsync(mine.Page);
        Assert.Equal("music", page.Document.QuerySelector("mark")?.TextContent);
        var rejected = await mine.Browser.SubmitAsync(page, "Dismiss number 1");
        Assert.Equal("Say why this is not a problem", rejected.ErrorFor("Dismissal.Why[0]"));

        await mine.Browser.SubmitAsync(page, "Dismiss number 1", ("Why is number 1 not a problem?", "It is a hobby."));
        var after = await mine.Browser.OpenAsync(mine.Page);

        Assert.Contains("Not a problem: It is a hobby.", after.Text, StringComparison.Ordinal);
        Assert.Null(after.Document.QuerySelector("mark"));
    }

    [Fact]
    public async Task Asking_for_changes_keeps_every_reason_and_the_resubmission_shows_what_changed()
    {
        var mine = await SomeCase.OpenAsync(site, "Change me");

        var asked = await mine.Browser.SubmitAsync(
            await mine.Browser.OpenAsync(mine.Page),
            "Ask for changes",
            ("What is reason 1?", "Hard to read"),
            ("Which answer is reason 1 about?", "Job title"),
            ("Note to the author about reason 1", "Say which days."),
            ("Anything else to say to the author", "Nearly there."));
        Assert.Equal(Links.Moderation.Queue, asked.RedirectsTo);
        Assert.Contains(
            "Hard to read (Job title): Say which days.", (await mine.Browser.OpenAsync(mine.Page)).Text, StringComparison.Ordinal);

        var again = await SendAgainAsync(mine, "Changed on Sundays");
        var page = await mine.Browser.OpenAsync(Links.Moderation.Case(again.Id));
        Assert.Contains("What was asked last time Nearly there.", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Job title Before (removed: Change me) Now (added: Changed on Sundays)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusing_without_a_reason_is_refused_and_a_note_without_a_reason_is_rejected()
    {
        var mine = await SomeCase.OpenAsync(site);
        var page = await mine.Browser.OpenAsync(mine.Page);

        var refused = await mine.Browser.SubmitAsync(page, "Refuse", ("Anything else to say to the author", "No."));
        var rejected = await mine.Browser.SubmitAsync(page, "Refuse", ("Note to the author about reason 1", "Why?"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Choose at least one reason, so that the author knows what is wrong.", refused.Errors);
        Assert.Equal("No.", refused.ValueOf("Anything else to say to the author"));
        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Reason 1: choose a reason, or clear its note", rejected.ErrorFor("Form.Reasons[0].Code"));
    }

    [Fact]
    public async Task Refusing_is_asked_about_once_more_and_nothing_typed_is_lost()
    {
        var mine = await SomeCase.OpenAsync(site);
        var page = await mine.Browser.OpenAsync(mine.Page);

        var asked = await mine.Browser.SubmitAsync(
            page, "Refuse", ("What is reason 1?", "Hard to read"), ("Note to the author about reason 1", "<b>Why</b> twice?"));
        var changed = await mine.Browser.SubmitAsync(asked, "Change what I typed");
        var again = await mine.Browser.SubmitAsync(changed, "Refuse");
        await using (var before = site.Database.Open())
        {
            Assert.Null((await before.ReviewCases.SingleAsync(one => one.Id == mine.Case.Id)).Decision);
        }

        await mine.Browser.SayYesAsync(again);

        Assert.Equal("Refuse?", asked.Heading);
        Assert.StartsWith("Refuse?", asked.Document.Title, StringComparison.Ordinal);
        Assert.Equal("<b>Why</b> twice?", changed.ValueOf("Note to the author about reason 1"));
        await using var db = site.Database.Open();
        var decision = (await db.ReviewCases.SingleAsync(one => one.Id == mine.Case.Id)).Decision!;
        Assert.Equal(Outcome.Refuse, decision.Outcome);
        Assert.Equal("<b>Why</b> twice?", Assert.Single(decision.Reasons).Note);
    }

    [Fact]
    public async Task The_author_does_not_moderate()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var (account, browser) = await site.SignInModeratorAsync(organisation);
        var (employer, _, opened) = await SomeCase.AddAsync(site, organisation, "My own");
        var (_, _, another) = await SomeCase.AddAsync(site, organisation, "Not my own");
        await SomeCase.GiveAuthorityAsync(site, employer, account);
        var address = Links.Moderation.Case(opened.Id);

        var page = await browser.OpenAsync(address);
        var token = await browser.OpenAsync(Links.Moderation.Case(another.Id));
        var tried = await browser.PostAsync(address + "?handler=Decide", token, ("Form.Outcome", "Approve"));

        Assert.False(page.HasButton("Approve and open the next"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tried.Status);
        Assert.Contains("This is your own listing, so somebody else must decide about it.", tried.Errors);
    }

    [Fact]
    public async Task A_case_that_another_holds_has_no_form_and_what_was_typed_before_is_kept()
    {
        var mine = await SomeCase.OpenAsync(site);
        var page = await mine.Browser.OpenAsync(mine.Page);
        var (colleague, _) = await site.SignInModeratorAsync(mine.Organisation);
        await using var db = site.Database.Open();
        Assert.True(await db.ClaimAsync(mine.Case.Id, colleague.AccountId, site.Clock.Now));

        var looked = await mine.Browser.OpenAsync(mine.Page);
        var overtaken = await mine.Browser.SubmitAsync(
            page, "Refuse", ("What is reason 1?", "Hard to read"), ("Anything else to say to the author", "My words"));

        Assert.Contains("Another moderator is looking at this case until 09:30.", looked.Text, StringComparison.Ordinal);
        Assert.False(looked.HasButton("Refuse"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal("My words", overtaken.ValueOf("Anything else to say to the author"));
        Assert.Equal(nameof(ReasonCode.Quality), overtaken.ValueOf("What is reason 1?"));
    }

    [Fact]
    public async Task A_claim_that_ran_out_is_taken_again_by_deciding()
    {
        var mine = await SomeCase.OpenAsync(site);
        var (colleague, _) = await site.SignInModeratorAsync(mine.Organisation);
        await using var db = site.Database.Open();
        Assert.True(await db.ClaimAsync(mine.Case.Id, colleague.AccountId, site.Clock.Now - CaseClaim.Lasts));

        var page = await mine.Browser.OpenAsync(mine.Page);
        var decided = await mine.Browser.SayYesAsync(
            await mine.Browser.SubmitAsync(page, "Refuse", ("What is reason 1?", "Hard to read")));

        Assert.Equal(Links.Moderation.Queue, decided.RedirectsTo);
    }

    [Fact]
    public async Task A_case_of_another_organisation_is_not_found()
    {
        var mine = await SomeCase.OpenAsync(site);
        var other = await SomeCase.OpenAsync(site);

        Assert.Equal(HttpStatusCode.NotFound, (await mine.Browser.OpenAsync(other.Page)).Status);
        var page = await mine.Browser.OpenAsync(mine.Page);
        foreach (var handler in new[] { "Decide", "Dismiss", "Close" })
        {
            var tried = await mine.Browser.PostAsync($"{other.Page}?handler={handler}", page, ("Form.Outcome", "Approve"));
            Assert.Equal(HttpStatusCode.NotFound, tried.Status);
        }
    }

    [Fact]
    public async Task A_case_whose_advert_has_ended_is_closed()
    {
        var mine = await SomeCase.OpenAsync(site, "It ends");
        await mine.Browser.SubmitAsync(await mine.Browser.OpenAsync(mine.Page), "Approve and open the next");
        var again = await SendAgainAsync(mine, "It ends soon");
        await using (var db = site.Database.Open())
        {
            var id = mine.Advert.Id;
            (await db.JobAdverts.SingleAsync(a => a.Id == id)).CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var page = await mine.Browser.OpenAsync(Links.Moderation.Case(again.Id));
        Assert.Contains("Nobody needs to decide this any more.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Refuse"));
        var closed = await mine.Browser.SubmitAsync(page, "Close this case");

        Assert.Equal(Links.Moderation.Queue, closed.RedirectsTo);
        Assert.Contains(
            "Closed without a decision",
            (await mine.Browser.OpenAsync(Links.Moderation.Case(again.Id))).Text,
            StringComparison.Ordinal);
    }

    private async Task<ReviewCase> SendAgainAsync(SomeCase some, string title)
    {
        await using var db = site.Database.Open();
        var id = some.Advert.Id;
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == id);
        advert.Revise(Some.CompleteAdvertDetails(title: title), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);
        var opened = Some.OpenCase(advert, some.Organisation);
        db.Add(opened);
        await db.SaveChangesAsync();
        return opened;
    }
}
