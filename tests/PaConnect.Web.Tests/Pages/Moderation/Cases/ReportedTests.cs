using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class ReportedTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_moderator_reads_why_the_author_closed_the_advert()
    {
        var sent = await SomeReport.SendAsync(site);
        await using (var db = site.Database.Open())
        {
            var id = sent.Advert.Id;
            (await db.JobAdverts.SingleAsync(a => a.Id == id)).CloseIt(EndReason.Other, "A strange man rang.", Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var page = await sent.Moderator.OpenAsync(sent.Page);

        Assert.Contains("They chose: “Something else”. A strange man rang.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A strange man rang.", (await site.Open().OpenAsync(Links.Jobs.Job(sent.Advert.Reference))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_shows_what_was_seen_and_a_hold_hides_the_advert_at_once()
    {
        var sent = await SomeReport.SendAsync(site);
        var page = await sent.Moderator.OpenAsync(sent.Page);
        Assert.Contains("They want 50 pounds first.", page.Text, StringComparison.Ordinal);

        await sent.DecideAsync("Hold it, and tell the author");

        await using var db = site.Database.Open();
        Assert.Equal(JobAdvertState.Held, (await db.JobAdverts.SingleAsync(a => a.Id == sent.Advert.Id)).State);
        Assert.False(await db.JobListings.AnyAsync(listing => listing.AdvertId == sent.Advert.Id));
        Assert.NotNull((await db.Reports.SingleAsync(report => report.CaseId == sent.Case.Id)).ClosedAt);
        Assert.Contains("On hold", (await sent.Author.OpenAsync(Links.Employers.Advert(sent.Advert.Id))).Text, StringComparison.Ordinal);
        Assert.Contains(
            "not on show at the moment",
            (await site.Open().OpenAsync(Links.Jobs.Job(sent.Advert.Reference))).Text,
            StringComparison.Ordinal);
        Assert.Contains("Asks for money", await site.MailSayingAsync("is not on show for now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_of_a_held_advert_does_not_come_back_when_its_author_closes_it()
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Hold it, and tell the author");
        await using (var db = site.Database.Open())
        {
            (await db.JobAdverts.SingleAsync(a => a.Id == sent.Advert.Id)).CloseIt(EndReason.NotNeeded, null, Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var page = await site.Open().OpenAsync(Links.Jobs.Job(sent.Advert.Reference));

        Assert.Equal("This job is closed", page.Heading);
        Assert.DoesNotContain(sent.Advert.Shown!.Details.Role.Title!, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hold_waits_as_a_case_of_its_own_until_a_person_puts_the_advert_back()
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Hold it, and tell the author");
        var hold = await SomeReport.CaseOfAsync(site, sent.Advert, CaseMatter.Hold);

        var page = await sent.Moderator.OpenAsync(Links.Moderation.Case(hold.Id));
        Assert.Contains("They want 50 pounds first.", page.Text, StringComparison.Ordinal);
        await sent.Moderator.SubmitAsync(page, "Put it back");

        await using var db = site.Database.Open();
        Assert.Equal(JobAdvertState.Live, (await db.JobAdverts.SingleAsync(a => a.Id == sent.Advert.Id)).State);
        Assert.True(await db.JobListings.AnyAsync(listing => listing.AdvertId == sent.Advert.Id));
    }

    [Fact]
    public async Task Of_a_silent_hold_the_author_reads_only_that_it_is_not_on_show()
    {
        var sent = await SomeReport.SendAsync(site);

        await sent.DecideAsync("Hold it for somebody’s safety, and tell nobody");

        var own = (await sent.Author.OpenAsync(Links.Employers.Advert(sent.Advert.Id))).Text;
        Assert.Contains("Not on show at present", own, StringComparison.Ordinal);
        Assert.DoesNotContain("On hold", own, StringComparison.Ordinal);
        Assert.Equal(
            System.Net.HttpStatusCode.NotFound, (await sent.Author.OpenAsync(Links.Account.Decision(sent.Case.Id))).Status);
        await using var db = site.Database.Open();
        Assert.False(await db.MailMessages.AnyAsync(mail => mail.Kind == "ReviewCase decided" && mail.SubjectId == sent.Case.Id.Value));
        Assert.True((await db.ReviewCases.SingleAsync(c => c.FromCaseId == sent.Case.Id)).IsUrgent);
    }

    [Fact]
    public async Task A_reported_advert_can_be_closed_and_the_report_still_waits_for_its_answer()
    {
        var sent = await SomeReport.SendAsync(site);

        var closed = await sent.Author.SubmitAsync(
            await sent.Author.OpenAsync(Links.Employers.CloseAdvert(sent.Advert.Id)), "Close the advert", (EndReason.NotNeeded.Label(), "true"));

        Assert.Equal(Links.Employers.Advert(sent.Advert.Id), closed.RedirectsTo);
        Assert.Equal(CaseState.Waiting, (await SomeReport.CaseOfAsync(site, sent.Advert)).State);
    }

    /// <summary>Not even as a moderator: not in the team's list, and not by its address.</summary>
    [Fact]
    public async Task Whoever_is_reported_does_not_see_the_report()
    {
        var sent = await SomeReport.SendAsync(site);
        await using var db = site.Database.Open();
        var author = await db.Authorities.Where(a => a.EmployerId == sent.Employer.Id).Select(a => a.AccountId).SingleAsync();
        var membership = Membership.Begin(sent.Case.OrganisationId, author, Some.Today);
        membership.MakeLead();
        await site.Database.SaveAsync(membership);
        var before = await WaitingIn(sent.Author);

        Assert.Equal(HttpStatusCode.NotFound, (await sent.Author.OpenAsync(sent.Page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await sent.Author.OpenAsync(Links.Moderation.PassOn(sent.Case.Id))).Status);
        var others = await SomeReport.SendAsync(site);
        Assert.Equal(before + 1, await WaitingIn(sent.Author));
        Assert.Equal(HttpStatusCode.OK, (await sent.Author.OpenAsync(others.Page)).Status);

        static async Task<int> WaitingIn(Browser browser) => int.Parse(
            (await browser.OpenAsync(Links.Moderation.Team)).Document.QuerySelectorAll("main p")
                .Select(p => p.TextContent.Trim()).First(text => text.Contains(" waiting, ", StringComparison.Ordinal)).Split(' ')[0],
            CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_hold_without_a_reason_is_refused_and_changes_nothing()
    {
        var sent = await SomeReport.SendAsync(site);

        var refused = await sent.Moderator.SubmitAsync(
            await sent.Moderator.OpenAsync(sent.Page), "Hold it, and tell the author");

        Assert.Contains("Choose at least one reason, so that the author knows what is wrong.", refused.Errors);
        await using var db = site.Database.Open();
        Assert.Equal(JobAdvertState.Live, (await db.JobAdverts.SingleAsync(a => a.Id == sent.Advert.Id)).State);
    }

    [Fact]
    public async Task An_appeal_decided_by_somebody_else_puts_the_advert_back_and_closes_the_hold()
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Hold it, and tell the author");
        await sent.Author.SubmitAsync(
            await sent.Author.OpenAsync(Links.Account.Appeal(sent.Case.Id)),
            "Send the appeal",
            ("Why is the decision wrong?", "It is a deposit for a key."));
        var appeal = await SomeReport.CaseOfAsync(site, sent.Advert, CaseMatter.Appeal);

        var queue = await sent.Moderator.OpenAsync(Links.Moderation.Queue);
        await sent.Moderator.PostAsync(Links.Moderation.Queue + "?handler=Open", queue, ("id", appeal.Id.ToString()));
        var own = await sent.Moderator.OpenAsync(Links.Moderation.Case(appeal.Id));
        Assert.Contains("You took this decision", own.Text, StringComparison.Ordinal);
        Assert.False(own.HasButton("The decision stands"));

        var other = await SomeReport.SignInPlatformAsync(site);
        var page = await other.OpenAsync(Links.Moderation.Case(appeal.Id));
        Assert.Contains("It is a deposit for a key.", page.Text, StringComparison.Ordinal);
        await other.SubmitAsync(page, "The appeal is right: undo the decision");

        await using var db = site.Database.Open();
        Assert.Equal(JobAdvertState.Live, (await db.JobAdverts.SingleAsync(a => a.Id == sent.Advert.Id)).State);
        Assert.True((await db.ReviewCases.SingleAsync(c => c.Id == sent.Case.Id)).Decision!.IsOverruled);
        Assert.Equal(CaseState.Closed, (await SomeReport.CaseOfAsync(site, sent.Advert, CaseMatter.Hold)).State);
    }
}
