using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages.Account.Sanctions;

public sealed class AppealTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Somebody_else_decides_and_where_the_appeal_is_right_all_is_undone_at_once()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        var sent = await given.Person.FollowAsync(await AppealAsync(given));
        Assert.Contains("They will answer by", sent.Text, StringComparison.Ordinal);
        var appeal = await AppealOfAsync(given);

        var whoGaveIt = await given.Report.Moderator.OpenAsync(Links.Moderation.Case(appeal.Id));
        Assert.Contains("somebody else must look at it again", whoGaveIt.Text, StringComparison.Ordinal);
        Assert.False(whoGaveIt.HasButton("The appeal is right: undo the decision"));
        var other = await SomeReport.SignInPlatformAsync(site);
        var page = await other.OpenAsync(Links.Moderation.Case(appeal.Id));
        Assert.Contains("I asked for nothing.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Please ask nobody for money.", page.Text, StringComparison.Ordinal);
        await other.SubmitAsync(page, "The appeal is right: undo the decision", ("Anything else to say to the author", "We are sorry."));

        await using var db = site.Database.Open();
        Assert.Equal(SanctionEnd.Overruled, (await db.Sanctions.SingleAsync(s => s.Id == given.Sanction.Id)).End);
        Assert.Equal(JobAdvertState.Live, (await db.JobAdverts.SingleAsync(a => a.Id == given.Report.Advert.Id)).State);
        var mail = await site.MailSayingAsync("We are sorry.");
        Assert.Contains("You were right, so it is undone.", mail, StringComparison.Ordinal);
        var after = await given.Person.OpenAsync(Links.Account.Sanction(given.Sanction.Id));
        Assert.Contains("This has ended. You appealed, and you were right.", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_decides_reads_what_the_step_came_from_and_the_steps_before_it_and_the_person_does_not()
    {
        var first = await SomeSanction.GiveAsync(site, reason: "Rude or hurtful words");
        var again = await SomeSanction.ReportAgainAsync(site, first.Report);
        await SomeSanction.GiveAsync(again, "Warning", reason: "Rude or hurtful words");
        await using var db = site.Database.Open();
        var warning = await db.Sanctions.SingleAsync(s => s.CaseId == again.Case.Id);
        await AppealAsync(new SomeSanction(again, warning));
        var appeal = await db.ReviewCases.SingleAsync(c => c.SubjectId == warning.Id.Value);

        var page = await (await SomeReport.SignInPlatformAsync(site)).OpenAsync(Links.Moderation.Case(appeal.Id));
        await site.Database.SaveAsync(Membership.Begin(appeal.OrganisationId, warning.AccountId, Some.Today));
        var own = await first.Person.OpenAsync(Links.Moderation.Case(appeal.Id));

        Assert.Contains("They want 50 pounds again.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Report: {first.Report.Advert.Shown!.Details.Role.Title}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing needed to be done, on 20 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Advice on adverts, from 20 November 2026 to 30 November 2026, because: Rude or hurtful words. Please ask nobody for money.",
            page.Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("They want 50 pounds", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_not_right_the_pause_stands()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        await AppealAsync(given);
        var other = await SomeReport.SignInPlatformAsync(site);

        await other.SubmitAsync(
            await other.OpenAsync(Links.Moderation.Case((await AppealOfAsync(given)).Id)), "The decision stands");

        await using var db = site.Database.Open();
        Assert.Null((await db.Sanctions.SingleAsync(s => s.Id == given.Sanction.Id)).End);
        Assert.Equal(JobAdvertState.Held, (await db.JobAdverts.SingleAsync(a => a.Id == given.Report.Advert.Id)).State);
        Assert.Contains(
            "It stands.", (await given.Person.OpenAsync(Links.Account.Sanction(given.Sanction.Id))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_acts_for_the_same_employer_decides_no_appeal()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        await AppealAsync(given);
        await using var db = site.Database.Open();
        var (account, inTheHouse) = await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform));
        await SomeCase.GiveAuthorityAsync(site, given.Report.Employer, account);

        var page = await inTheHouse.OpenAsync(Links.Moderation.Case((await AppealOfAsync(given)).Id));

        Assert.False(page.HasButton("The appeal is right: undo the decision"));
    }

    [Fact]
    public async Task A_second_appeal_is_refused()
    {
        var given = await SomeSanction.GiveAsync(site);
        await AppealAsync(given);

        var refused = await AppealAsync(given);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("There has been an appeal against this already.", Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task An_appeal_without_words_is_rejected_and_somebody_elses_is_not_found()
    {
        var given = await SomeSanction.GiveAsync(site);
        var address = Links.Account.AppealSanction(given.Sanction.Id);
        var (_, stranger) = await site.SignInAsync();

        var rejected = await given.Person.SubmitAsync(await given.Person.OpenAsync(address), "Send the appeal");

        Assert.Equal("Tell us why the decision is wrong", rejected.ErrorFor("Form.Words"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
    }

    private static async Task<Page> AppealAsync(SomeSanction given) => await given.Person.SubmitAsync(
        await given.Person.OpenAsync(Links.Account.AppealSanction(given.Sanction.Id)),
        "Send the appeal",
        ("Why is it wrong?", "I asked for nothing."));

    private async Task<ReviewCase> AppealOfAsync(SomeSanction given)
    {
        await using var db = site.Database.Open();
        var sanction = await db.Sanctions.SingleAsync(s => s.Id == given.Sanction.Id);
        return await db.ReviewCases.SingleAsync(c => c.Id == sanction.AppealCaseId);
    }
}
