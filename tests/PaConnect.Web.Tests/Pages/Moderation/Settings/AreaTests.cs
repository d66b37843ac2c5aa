using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

/// <summary>A team lead asks for districts, and an administrator decides.</summary>
public sealed class AreaTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_granted_changes_the_area_and_nothing_else_of_it()
    {
        var (organisation, lead) = await LedAsync("OX1", "OX2");
        var administrator = await SignInAdministratorAsync();

        var asked = await lead.FollowAsync(await AskAsync(lead, organisation, ("Districts you want to lead", "ox3"), ("Districts you give up", "OX2")));
        Assert.Contains("To leadOX3", asked.Text, StringComparison.Ordinal);
        var page = await administrator.OpenAsync(await RequestOfAsync(organisation));
        Assert.Contains("Slough asked us.", page.Text, StringComparison.Ordinal);
        await administrator.SubmitAsync(page, "Grant this");

        await using var db = site.Database.Open();
        var area = await db.AreaDistricts.Where(a => a.OrganisationId == organisation.Id).ToListAsync();
        Assert.Equal(["OX1", "OX3"], area.Select(a => a.District.Code).Order());
        Assert.All(area, a => Assert.Equal(AreaPart.Lead, a.Part));
        var row = await db.History.SingleAsync(h => h.SubjectId == organisation.Id.Value && h.Verb == "area changed");
        Assert.Equal(["OX2 Lead>none", "OX3 none>Lead"], row.Codes);
        await site.MailSayingAsync($"{organisation.Name} asks to change the districts that it covers.");
        await site.MailSayingAsync($"You asked for a change of the area of {organisation.Name}. It is granted.");
        var settings = await lead.OpenAsync(Links.Moderation.SettingsOf(organisation.Id));
        Assert.Contains("OX3: from not covered to led", settings.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_tells_why_and_can_be_asked_again()
    {
        var (organisation, lead) = await LedAsync("CB1");
        var administrator = await SignInAdministratorAsync();
        await AskAsync(lead, organisation, ("Districts you want to see only", "CB2"));
        var address = await RequestOfAsync(organisation);

        var rejected = await administrator.SubmitAsync(await administrator.OpenAsync(address), "Refuse this");
        await administrator.SubmitAsync(await administrator.OpenAsync(address), "Refuse this", ("Why not?", "The council said no."));

        Assert.Equal("Enter why not", rejected.ErrorFor("Form.Answer"));
        Assert.Contains("The council said no.", await site.MailSayingAsync($"the area of {organisation.Name}. It is refused"), StringComparison.Ordinal);
        var page = await lead.OpenAsync(Links.Moderation.SettingsArea(organisation.Id));
        Assert.Contains("The council said no.", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasButton("Ask the administrators"));
        await using var db = site.Database.Open();
        Assert.Equal("CB1", Assert.Single(await db.AreaDistricts.Where(a => a.OrganisationId == organisation.Id).ToListAsync()).District.Code);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_rejected_or_refused_and_what_was_typed_stays()
    {
        var (other, _) = await LedAsync("LE1");
        var (organisation, lead) = await LedAsync("LE2");

        var empty = await AskAsync(lead, organisation);
        var wrong = await AskAsync(lead, organisation, ("Districts you want to lead", "LE3, nowhere"));
        var taken = await AskAsync(lead, organisation, ("Districts you want to lead", "LE1"));
        var twice = await AskAsync(lead, organisation, ("Districts you want to lead", "LE4"), ("Districts you want to see only", "LE4"));
        var none = await AskAsync(lead, organisation, ("Districts you give up", "LE5"));

        Assert.Equal("Name at least one district", empty.ErrorFor("Form.Lead"));
        Assert.Equal("“nowhere” is not the first half of a postcode, such as SO23", wrong.ErrorFor("Form.Lead"));
        Assert.Equal("LE3, nowhere", wrong.ValueOf("Districts you want to lead"));
        Assert.Equal($"{other.Name} leads there. Speak to them, and then to an administrator", taken.ErrorFor("Form.Lead"));
        Assert.Equal("LE4 is there twice. Say one thing about it.", Assert.Single(twice.Errors));
        Assert.Equal("Your area does not have LE5, so you cannot give it up.", Assert.Single(none.Errors));
    }

    [Fact]
    public async Task A_second_request_is_overtaken_until_the_first_is_withdrawn()
    {
        var (organisation, lead) = await LedAsync("NR1");
        var form = await lead.OpenAsync(Links.Moderation.SettingsArea(organisation.Id));
        (string, string)[] typed = [("Districts you want to lead", "NR2"), ("Why?", "We live there.")];

        await lead.SubmitAsync(form, "Ask the administrators", typed);
        var second = await lead.SubmitAsync(form, "Ask the administrators", typed);
        await lead.SubmitAsync(await lead.OpenAsync(Links.Moderation.SettingsArea(organisation.Id)), "Withdraw this");
        var third = await lead.SubmitAsync(form, "Ask the administrators", typed);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("Your organisation has asked for something already. Withdraw that first.", Assert.Single(second.Errors));
        Assert.Equal(HttpStatusCode.Redirect, third.Status);
    }

    [Fact]
    public async Task Where_somebody_else_has_taken_the_district_meanwhile_it_is_not_granted()
    {
        var (organisation, lead) = await LedAsync("PE1");
        var administrator = await SignInAdministratorAsync();
        await AskAsync(lead, organisation, ("Districts you want to lead", "PE2"));
        var page = await administrator.OpenAsync(await RequestOfAsync(organisation));
        await LedAsync("PE2");

        var overtaken = await administrator.SubmitAsync(page, "Grant this");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal("Another organisation already leads one of these districts.", Assert.Single(overtaken.Errors));
        await using var db = site.Database.Open();
        Assert.Equal(AreaRequestState.Waiting, (await db.AreaRequests.SingleAsync(r => r.OrganisationId == organisation.Id)).State);
    }

    [Fact]
    public async Task Deciding_twice_is_refused()
    {
        var (organisation, lead) = await LedAsync("IP1");
        var administrator = await SignInAdministratorAsync();
        await AskAsync(lead, organisation, ("Districts you want to lead", "IP2"));
        var page = await administrator.OpenAsync(await RequestOfAsync(organisation));
        await administrator.SubmitAsync(page, "Grant this");

        var again = await administrator.SubmitAsync(page, "Refuse this", ("Why not?", "Too late."));

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "This has been decided or withdrawn already."), (again.Status, Assert.Single(again.Errors)));
    }

    [Fact]
    public async Task Another_organisations_area_is_not_found_and_no_team_lead_decides()
    {
        var (organisation, lead) = await LedAsync("LN1");
        var (_, other) = await LedAsync("LN2");
        await AskAsync(lead, organisation, ("Districts you want to lead", "LN3"));

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Links.Moderation.SettingsArea(organisation.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync(await RequestOfAsync(organisation))).Status);
    }

    private static async Task<Page> AskAsync(Browser lead, Organisation organisation, params (string, string)[] typed) =>
        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.SettingsArea(organisation.Id)),
            "Ask the administrators",
            [.. typed, ("Why?", "Slough asked us.")]);

    private async Task<string> RequestOfAsync(Organisation organisation)
    {
        await using var db = site.Database.Open();
        return Links.Admin.AreaRequest(await db.AreaRequests.Where(r => r.OrganisationId == organisation.Id).Select(r => r.Id).SingleAsync());
    }

    private async Task<Browser> SignInAdministratorAsync()
    {
        await using var db = site.Database.Open();
        return (await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform))).Browser;
    }

    private async Task<(Organisation Organisation, Browser Lead)> LedAsync(params string[] districts)
    {
        var organisation = Some.Organisation($"Friends of {districts[0]}", slug: $"o-{Guid.NewGuid():N}", districts: districts);
        await site.Database.SaveAsync(organisation);
        return (organisation, (await site.SignInLeadAsync(organisation)).Browser);
    }
}
