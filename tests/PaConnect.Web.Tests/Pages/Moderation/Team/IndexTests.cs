using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Team;

public sealed class IndexTests(Site site) : IClassFixture<Site>, IDisposable
{
    public void Dispose() => site.Clock.Now = Some.Now;

    [Fact]
    public async Task A_lead_sees_who_holds_which_case_since_when_until_when_and_what_is_late()
    {
        var team = await SomeTeam.LedAsync(site);
        await using (var db = site.Database.Open())
        {
            Assert.True(await db.ClaimAsync(team.Case.Id, team.Colleague.AccountId, Some.Now));
            Assert.True(await db.ClaimAsync(team.Case.Id, team.Colleague.AccountId, Some.Now.AddMinutes(10)));
        }

        Assert.Equal(Links.Moderation.Team, (await team.Lead.OpenAsync(Links.Moderation.Queue)).LinkTo("Who holds which case"));
        var page = await team.Lead.OpenAsync(Links.Moderation.Team);

        Assert.Contains("1 waiting, 0 late.", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"{team.Colleague.Email} holds it since 20 November 2026, 09:00, until 09:40.", page.Text, StringComparison.Ordinal);
        site.Clock.Now = Some.Now.AddDays(8);
        Assert.Contains(
            "1 waiting, 1 late.",
            (await (await site.SignInAsync(team.LeadAccount)).OpenAsync(Links.Moderation.Team)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_frees_a_case_from_somebodys_claim_and_history_keeps_it()
    {
        var team = await SomeTeam.LedAsync(site);
        await using var db = site.Database.Open();
        await db.ClaimAsync(team.Case.Id, team.Colleague.AccountId, Some.Now);
        var page = await team.Lead.OpenAsync(Links.Moderation.Team);

        var freed = await team.Lead.SubmitAsync(page, $"Let others take it: {team.Title}");
        var again = await team.Lead.FollowAsync(await team.Lead.SubmitAsync(page, $"Let others take it: {team.Title}"));

        Assert.Equal(Links.Moderation.Team, freed.RedirectsTo);
        Assert.Contains("Nobody holds this case any more.", again.Text, StringComparison.Ordinal);
        Assert.False(await db.CaseClaims.AnyAsync(claim => claim.CaseId == team.Case.Id));
        Assert.Equal(1, await db.History.CountAsync(row => row.SubjectId == team.Case.Id.Value && row.Verb == "freed"));
    }

    [Fact]
    public async Task Who_leads_no_team_finds_nothing_here()
    {
        var team = await SomeTeam.LedAsync(site);
        var colleague = await site.SignInAsync(team.Colleague);

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(Links.Moderation.Team)).Status);
        Assert.Null((await colleague.OpenAsync(Links.Moderation.Queue)).LinkTo("Who holds which case"));
    }

    [Fact]
    public async Task A_case_of_another_team_is_not_found_and_stays_held()
    {
        var (mine, other) = (await SomeTeam.LedAsync(site), await SomeTeam.LedAsync(site));
        await using var db = site.Database.Open();
        await db.ClaimAsync(mine.Case.Id, mine.Colleague.AccountId, Some.Now);
        await db.ClaimAsync(other.Case.Id, other.Colleague.AccountId, Some.Now);

        var tried = await mine.Lead.PostAsync(
            Links.Moderation.Team + "?handler=Free", await mine.Lead.OpenAsync(Links.Moderation.Team), ("id", other.Case.Id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, tried.Status);
        Assert.True(await db.CaseClaims.AnyAsync(claim => claim.CaseId == other.Case.Id));
    }
}
