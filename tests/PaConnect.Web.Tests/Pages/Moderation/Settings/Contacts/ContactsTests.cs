using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings.Contacts;

public sealed class ContactsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_team_lead_adds_changes_and_removes_the_contact_of_a_council_and_the_public_reads_it()
    {
        var (organisation, lead) = await LedAsync();

        var list = await lead.FollowAsync(await AddAsync(lead, organisation));
        Assert.Contains("We checked this on 3 November 2026.", list.Text, StringComparison.Ordinal);
        var open = await site.Open().OpenAsync(Links.Organisation(organisation.Slug));
        Assert.Equal("tel:01632960000", open.LinkTo("01632 960 000"));
        Assert.Equal("https://council.example/adults", open.LinkTo("Tell Borsetshire council on its website"));

        await lead.SubmitAsync(
            await lead.OpenAsync(list.LinkTo("Change Borsetshire")!), "Save", ("Telephone", "01632 960 111"));
        Assert.Contains(
            "01632 960 111", (await site.Open().OpenAsync(Links.Organisation(organisation.Slug))).Text, StringComparison.Ordinal);
        await lead.SubmitAsync(await lead.OpenAsync(list.LinkTo("Remove Borsetshire")!), "Remove it");

        Assert.DoesNotContain(
            "Borsetshire", (await site.Open().OpenAsync(Links.Organisation(organisation.Slug))).Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var rows = await db.History.Where(row => row.Subject == "SafeguardingContact" && row.OrganisationId == organisation.Id.Value)
            .OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(["begun", "revised", "removed"], rows.Select(row => row.Verb));
        Assert.Equal(["Telephone"], rows[1].Codes);
    }

    [Fact]
    public async Task A_report_page_shows_the_places_own_council_and_all_of_them_where_that_is_not_listed()
    {
        var (organisation, lead) = await LedAsync("SO14", "SO16");
        await AddAsync(lead, organisation, "Southampton");
        await AddAsync(lead, organisation, "Borsetshire");
        var known = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(locality: Some.Locality("Southampton", "SO14")));
        var unknown = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(locality: Some.Locality("Chilworth", "SO16")));

        var first = (await site.Open().OpenAsync(Links.Reports.Job(known.Reference))).Text;
        var second = (await site.Open().OpenAsync(Links.Reports.Job(unknown.Reference))).Text;

        Assert.Contains("Southampton council", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Borsetshire", first, StringComparison.Ordinal);
        Assert.Contains("Southampton council", second, StringComparison.Ordinal);
        Assert.Contains("Borsetshire council", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_used_is_rejected_beside_its_field()
    {
        var (organisation, lead) = await LedAsync();
        var page = await lead.OpenAsync(Links.Moderation.NewContact(organisation.Id));

        var empty = await lead.SubmitAsync(page, "Add it");
        var wrong = await lead.SubmitAsync(
            page,
            "Add it",
            ("Council", "Borsetshire"),
            ("Telephone", "ask for Joan"),
            ("Web address", "javascript:alert(1)"),
            ("Day", "1"), ("Month", "1"), ("Year", "2030"));

        Assert.Equal("Enter the council’s name", empty.ErrorFor("Form.Council"));
        Assert.Equal("Enter a telephone number or a web address", empty.ErrorFor("Form.Telephone"));
        Assert.Equal("Enter the day when you checked this", empty.ErrorFor("Form.CheckedOn"));
        Assert.Equal("Telephone must be a number such as 0300 555 1386", wrong.ErrorFor("Form.Telephone"));
        Assert.Equal("Enter a web address that begins with https://", wrong.ErrorFor("Form.WebAddress"));
        Assert.Equal("The day when you checked this cannot be in the future", wrong.ErrorFor("Form.CheckedOn"));
        Assert.Equal("ask for Joan", wrong.ValueOf("Telephone"));
    }

    [Fact]
    public async Task A_second_contact_for_a_council_is_overtaken_and_so_is_an_old_form()
    {
        var (organisation, lead) = await LedAsync();
        var list = await lead.FollowAsync(await AddAsync(lead, organisation));
        var old = await lead.OpenAsync(list.LinkTo("Change Borsetshire")!);

        var second = await AddAsync(lead, organisation);
        await lead.SubmitAsync(old, "Save", ("Telephone", "01632 960 111"));
        var overtaken = await lead.SubmitAsync(old, "Save", ("Telephone", "01632 960 222"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("There is a contact for this council already. Change that one.", Assert.Single(second.Errors));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("01632 960 111", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal("01632 960 222", overtaken.ValueOf("Telephone"));
    }

    [Fact]
    public async Task Another_organisations_contacts_are_not_found_and_nor_are_they_by_who_does_not_lead()
    {
        var (organisation, lead) = await LedAsync();
        var (_, other) = await LedAsync();
        var member = (await site.SignInModeratorAsync(organisation)).Browser;
        var list = await lead.FollowAsync(await AddAsync(lead, organisation));

        foreach (var address in new[]
        {
            Links.Moderation.SettingsContacts(organisation.Id),
            Links.Moderation.NewContact(organisation.Id),
            list.LinkTo("Change Borsetshire")!,
            list.LinkTo("Remove Borsetshire")!,
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(address)).Status);
        }
    }

    private static async Task<Page> AddAsync(Browser lead, Organisation organisation, string council = "Borsetshire") =>
        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.NewContact(organisation.Id)),
            "Add it",
            ("Council", council),
            ("Telephone", "01632 960 000"),
            ("Web address", "https://council.example/adults"),
            ("Day", "3"), ("Month", "11"), ("Year", "2026"));

    private async Task<(Organisation Organisation, Browser Lead)> LedAsync(params string[] districts)
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}", districts: districts);
        await site.Database.SaveAsync(organisation);
        return (organisation, (await site.SignInLeadAsync(organisation)).Browser);
    }
}
