using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Team;

public sealed class PassTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_case_goes_to_the_partner_who_is_told_and_who_alone_sees_it_then()
    {
        var (team, partner) = (await SomeTeam.LedAsync(site), await SomeTeam.LedAsync(site));
        await BecomePartnersAsync(team, partner.Organisation);
        await using var db = site.Database.Open();
        await db.ClaimAsync(team.Case.Id, team.Colleague.AccountId, Some.Now);

        var link = (await team.Lead.OpenAsync(Links.Moderation.Team)).LinkTo($"Pass it to another organisation: {team.Title}");
        var passed = await team.Lead.SubmitAsync(await team.Lead.OpenAsync(link!), $"Pass it to {partner.Organisation.Name}");

        Assert.Equal(Links.Moderation.Team, passed.RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, (await team.Lead.OpenAsync(Links.Moderation.Case(team.Case.Id))).Status);
        Assert.Equal(HttpStatusCode.OK, (await partner.Lead.OpenAsync(Links.Moderation.Case(team.Case.Id))).Status);
        Assert.False(await db.CaseClaims.AnyAsync(claim => claim.CaseId == team.Case.Id));
        Assert.True(await db.MailMessages.AnyAsync(mail =>
            mail.Kind == "ReviewCase passed on" && mail.ToAccountId == partner.Colleague.AccountId));
        Assert.True(await db.History.AnyAsync(row => row.SubjectId == team.Case.Id.Value && row.Verb == "passed on"));
    }

    [Fact]
    public async Task Without_a_partner_the_platform_takes_it()
    {
        var team = await SomeTeam.LedAsync(site);
        await using var db = site.Database.Open();
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform);
        await site.SignInModeratorAsync(platform);

        var page = await team.Lead.OpenAsync(Links.Moderation.PassOn(team.Case.Id));
        await team.Lead.SubmitAsync(page, $"Pass it to {platform.Name}");

        Assert.Equal(platform.Id, (await db.ReviewCases.SingleAsync(c => c.Id == team.Case.Id)).OrganisationId);
    }

    [Fact]
    public async Task Where_only_the_author_works_for_the_partner_the_platform_takes_it()
    {
        var (team, partner) = (await SomeTeam.LedAsync(site), Some.Organisation(slug: $"o-{Guid.NewGuid():N}"));
        await using var db = site.Database.Open();
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform);
        await site.SignInModeratorAsync(platform);
        var employer = (await db.JobAdverts.SingleAsync(advert => advert.Id == new Id<JobAdvert>(team.Case.SubjectId))).EmployerId;
        var author = (await db.Authorities.SingleAsync(authority => authority.EmployerId == employer)).AccountId;
        await site.Database.SaveAsync(partner);
        await site.Database.SaveAsync(Membership.Begin(partner.Id, author, Some.Today));
        await BecomePartnersAsync(team, partner);

        await team.Lead.SubmitAsync(
            await team.Lead.OpenAsync(Links.Moderation.PassOn(team.Case.Id)), $"Pass it to {platform.Name}");

        Assert.Equal(platform.Id, (await db.ReviewCases.SingleAsync(c => c.Id == team.Case.Id)).OrganisationId);
    }

    [Fact]
    public async Task A_case_that_nobody_elsewhere_can_decide_stays()
    {
        var team = await SomeTeam.LedAsync(site);
        await using var db = site.Database.Open();
        var administrators = db.Memberships.Where(m => db.Organisations.Any(o => o.IsPlatform && o.Id == m.OrganisationId));
        await administrators.ExecuteUpdateAsync(all => all.SetProperty(m => m.UntilOn, Some.Today.AddDays(-1)));

        var alone = await team.Lead.OpenAsync(Links.Moderation.PassOn(team.Case.Id));
        var refused = await team.Lead.PostAsync(
            Links.Moderation.PassOn(team.Case.Id), await team.Lead.OpenAsync(Links.Moderation.Case(team.Case.Id)));

        const string Nobody = "Nobody in another organisation can decide this case. An administrator can invite somebody.";
        Assert.Contains(Nobody, alone.Text, StringComparison.Ordinal);
        Assert.Empty(alone.Document.QuerySelectorAll("main form"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Nobody), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task A_case_that_was_decided_meanwhile_is_refused()
    {
        var team = await SomeTeam.LedAsync(site);
        await using (var db = site.Database.Open())
        {
            await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform));
        }

        var page = await team.Lead.OpenAsync(Links.Moderation.PassOn(team.Case.Id));
        await team.Lead.SubmitAsync(await team.Lead.OpenAsync(Links.Moderation.Case(team.Case.Id)), "Approve and open the next");

        var refused = await team.Lead.SubmitAsync(page, page.PostButtons[^1].TextContent.Trim());

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "This case has ended already."), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task Only_the_lead_of_its_own_team_passes_a_case_on()
    {
        var (team, other) = (await SomeTeam.LedAsync(site), await SomeTeam.LedAsync(site));
        var address = Links.Moderation.PassOn(team.Case.Id);
        var colleague = await site.SignInAsync(team.Colleague);

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Lead.OpenAsync(address)).Status);
        var tried = await other.Lead.PostAsync(address, await other.Lead.OpenAsync(Links.Moderation.Case(other.Case.Id)));
        Assert.Equal(HttpStatusCode.NotFound, tried.Status);
    }

    private async Task BecomePartnersAsync(SomeTeam team, Organisation partner)
    {
        await using var db = site.Database.Open();
        var own = await db.Organisations.SingleAsync(o => o.Id == team.Organisation.Id);
        own.Appoint(partner, null, Some.Moderator, Some.Now);
        await db.SaveChangesAsync();
    }
}
