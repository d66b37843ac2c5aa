using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

/// <summary>An organisation that introduces PAs sees who they are, and two references, before it shows them.</summary>
public sealed class IntroductionTests(Site site) : IClassFixture<Site>
{
    private const string Approve = "Approve and open the next";

    private static int _districts;

    [Fact]
    public async Task A_profile_is_approved_only_when_all_was_seen_and_both_sides_know_what_is_missing()
    {
        var (organisation, moderator, account) = await IntroducingAsync();
        var (assistant, browser, profile, opened) = await SendAsync(organisation);
        var page = await moderator.OpenAsync(Links.Moderation.Case(opened));

        Assert.Contains("Before you approve Your organisation introduces PAs.", page.Text, StringComparison.Ordinal);
        var home = (await browser.OpenAsync(Links.Assistants.Home)).Text;
        Assert.Contains(
            "It must see these before your next version goes on show: Passport or other proof of identity; Two references", home, StringComparison.Ordinal);
        var refused = await moderator.SubmitAsync(page, Approve);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(
            "Your organisation introduces PAs, so it must see this first: Passport or other proof of identity. Record it, then approve.",
            Assert.Single(refused.Errors));

        await SeeAsync(assistant, organisation, account, OriginalKind.Identity, OriginalKind.TwoReferences);
        await moderator.SubmitAsync(await moderator.OpenAsync(Links.Moderation.Case(opened)), Approve);

        await using var db = site.Database.Open();
        Assert.Equal(AssistantProfileState.Published, (await db.AssistantProfiles.SingleAsync(p => p.Id == profile)).State);
        Assert.DoesNotContain("It must see these", (await browser.OpenAsync(Links.Assistants.Home)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_seen_can_be_recorded_from_the_case_before_anything_is_on_show()
    {
        var (organisation, moderator, _) = await IntroducingAsync();
        var (_, _, profile, opened) = await SendAsync(organisation);

        var link = (await moderator.OpenAsync(Links.Moderation.Case(opened))).LinkTo("What we have seen of this PA’s papers");

        Assert.Equal(Links.Moderation.Seen(profile), link);
        Assert.Equal(HttpStatusCode.OK, (await moderator.OpenAsync(link!)).Status);
    }

    [Fact]
    public async Task Turning_it_down_needs_nothing_seen_and_what_is_on_show_stays_when_a_record_runs_out()
    {
        var (organisation, moderator, account) = await IntroducingAsync();
        var (_, _, refusedProfile, opened) = await SendAsync(organisation);
        var turned = await moderator.SayYesAsync(await moderator.SubmitAsync(
            await moderator.OpenAsync(Links.Moderation.Case(opened)), "Refuse", ("What is reason 1?", "Hard to read")));
        Assert.Equal(HttpStatusCode.Redirect, turned.Status);

        var (assistant, _, shown, second) = await SendAsync(organisation);
        await SeeAsync(assistant, organisation, account, OriginalKind.Identity, OriginalKind.TwoReferences);
        await moderator.SubmitAsync(await moderator.OpenAsync(Links.Moderation.Case(second)), Approve);
        await using var db = site.Database.Open();
        foreach (var seen in await db.SeenOriginals.Where(one => one.AssistantId == assistant.Id).ToListAsync())
        {
            seen.RunOut(seen.UntilOn.AddDays(1), Actor.Machine, Some.Now);
        }

        await db.SaveChangesAsync();
        Assert.True(await db.RegisterEntries.AnyAsync(entry => entry.ProfileId == shown));
        Assert.False(await db.RegisterEntries.AnyAsync(entry => entry.ProfileId == refusedProfile));
    }

    [Fact]
    public async Task A_noticeboard_asks_for_nothing_and_says_that_it_checks_words()
    {
        var organisation = Some.Organisation("Words Only", $"o-{Guid.NewGuid():N}", districts: NextDistrict());
        await site.Database.SaveAsync(organisation);
        var moderator = (await site.SignInModeratorAsync(organisation)).Browser;
        var (_, _, _, opened) = await SendAsync(organisation);

        var approved = await moderator.SubmitAsync(await moderator.OpenAsync(Links.Moderation.Case(opened)), Approve);

        Assert.Equal(HttpStatusCode.Redirect, approved.Status);
        Assert.Contains(
            "Words Only checks words, not people.",
            (await site.Open().OpenAsync(Links.Organisation(organisation.Slug))).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_lead_chooses_and_the_history_says_so()
    {
        var organisation = Some.Organisation("Now Introducing", $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var lead = (await site.SignInLeadAsync(organisation)).Browser;

        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.SettingsPolicies(organisation.Id)),
            "Save",
            ("We introduce PAs, and do not only keep a noticeboard", "yes"));

        Assert.Contains(
            "Now Introducing introduces PAs.",
            (await site.Open().OpenAsync(Links.Organisation(organisation.Slug))).Text,
            StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var row = await db.History.SingleAsync(h => h.SubjectId == organisation.Id.Value && h.Verb == "way of working set");
        Assert.Equal(["Introduces no>yes"], row.Codes);
    }

    private static string NextDistrict() => $"HU{Interlocked.Increment(ref _districts)}";

    private async Task<(Organisation Organisation, Browser Moderator, Id<Domain.Common.Account> Account)> IntroducingAsync()
    {
        var organisation = Some.Organisation("Introducers", $"o-{Guid.NewGuid():N}", districts: NextDistrict());
        organisation.SetIntroductions(true, Some.Moderator, Some.Now);
        await site.Database.SaveAsync(organisation);
        var (account, browser) = await site.SignInModeratorAsync(organisation);
        return (organisation, browser, account.AccountId);
    }

    private async Task<(PersonalAssistant Assistant, Browser Browser, Id<AssistantProfile> Profile, Id<Domain.Moderation.ReviewCase> Case)> SendAsync(
        Organisation organisation)
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var district = organisation.Area[0].District.Code;
        var profile = Some.SentProfile(assistant, Some.CompleteProfileDetails(home: Some.Locality(district: district)));
        await using var db = site.Database.Open();
        db.Add(profile);
        await db.CheckOrPassAsync(profile, profile.Latest!, Some.AssistantActor, Some.Now);
        await db.SaveChangesAsync();
        return (assistant, browser, profile.Id, db.ReviewCases.Local.Single().Id);
    }

    private async Task SeeAsync(
        PersonalAssistant assistant, Organisation organisation, Id<Domain.Common.Account> by, params IReadOnlyList<OriginalKind> kinds)
    {
        var actor = new Actor(Role.Moderator, by, organisation.Id);
        await site.Database.SaveAsync([.. kinds.Select(kind => (object)SeenOriginal.Record(
            assistant, new SeenDetails(kind, null, Some.Today, Some.Today.AddDays(100)), [], actor, Some.Now))]);
    }
}
