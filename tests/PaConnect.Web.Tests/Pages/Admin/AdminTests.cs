using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Mail;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Admin;

public sealed class AdminTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_administrator_adds_an_organisation_and_changes_its_area()
    {
        var browser = await SignInAsync();

        var form = await browser.OpenAsync(Links.Admin.NewOrganisation);
        var added = await browser.SubmitAsync(
            form, "Add it", ("Name", "Isle of Wight Together"), ("Nation", "England"), ("Districts it leads", "po30, PO31"));
        var page = await browser.FollowAsync(added);
        Assert.Equal("Isle of Wight Together", page.Heading);

        var edit = await browser.OpenAsync(added.RedirectsTo + "/edit");
        var saved = await browser.SubmitAsync(
            edit, "Save", ("Districts it leads", "PO30"), ("Districts it only sees", "PO31 PO32"), ("Its own guidance", "Be kind."));
        Assert.Contains("LeadsPO30 SeesPO31, PO32", (await browser.FollowAsync(saved)).Text, StringComparison.Ordinal);

        Assert.Contains(
            "Be kind.", (await site.Open().OpenAsync(Links.Organisation("isle-of-wight-together"))).Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var id = (await db.Organisations.SingleAsync(o => o.Slug == "isle-of-wight-together")).Id.Value;
        Assert.Equal(
            ["begun", "revised", "revised"],
            await db.History.Where(row => row.SubjectId == id).OrderBy(row => row.Id).Select(row => row.Verb).ToListAsync());
    }

    [Fact]
    public async Task A_district_has_one_lead_and_must_be_a_district()
    {
        var browser = await SignInAsync();
        await site.Database.SaveAsync(Some.Organisation(slug: "leads-gu10", districts: "GU10"));
        var form = await browser.OpenAsync(Links.Admin.NewOrganisation);

        var rejected = await browser.SubmitAsync(
            form, "Add it", ("Name", "Second"), ("Nation", "England"), ("Districts it leads", "GU11, 99"));
        var refused = await browser.SubmitAsync(
            form,
            "Add it",
            ("Name", "Second"),
            ("Nation", "England"),
            ("Districts it leads", "GU11"),
            ("Districts it only sees", "GU11"));
        var overtaken = await browser.SubmitAsync(
            form, "Add it", ("Name", "Second"), ("Nation", "England"), ("Districts it leads", "GU10"), ("Districts it only sees", ""));

        Assert.Equal("“99” is not the first half of a postcode, such as SO23", rejected.ErrorFor("Form.Lead"));
        Assert.Contains("GU11 cannot be both led and a neighbour.", refused.Errors);
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Another organisation already leads one of these districts.", overtaken.Errors);
        Assert.Equal("Second", overtaken.ValueOf("Name"));
    }

    [Fact]
    public async Task Somebody_with_an_account_joins_at_once_and_leaves_at_once()
    {
        var browser = await SignInAsync();
        var organisation = Some.Organisation(slug: "joined");
        await site.Database.SaveAsync(organisation);
        var (account, member) = await site.SignInAsync();
        var address = Links.Admin.Organisation(organisation.Id);

        await browser.SubmitAsync(
            await browser.OpenAsync(address), "Send the invitation", ("Their e-mail address", account.Email!));
        Assert.Equal(HttpStatusCode.OK, (await member.OpenAsync(Links.Moderation.Queue)).Status);
        await site.MailSayingAsync("You can now check adverts and profiles for Hampshire Together");

        await using var db = site.Database.Open();
        var membership = await db.Memberships.SingleAsync(m => m.OrganisationId == organisation.Id);
        var confirm = await browser.OpenAsync(Links.Admin.EndMembership(membership.Id));
        Assert.Equal(address, (await browser.SubmitAsync(confirm, "End this membership")).RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(Links.Moderation.Queue)).Status);
        Assert.Equal(
            ["begun", "ended"],
            await db.History.Where(row => row.SubjectId == membership.Id.Value).OrderBy(row => row.Id)
                .Select(row => row.Verb).ToListAsync());
    }

    [Fact]
    public async Task An_invitation_is_withdrawn_by_a_button_and_its_link_ends()
    {
        var browser = await SignInAsync();
        var organisation = Some.Organisation(slug: "withdraws");
        await site.Database.SaveAsync(organisation);
        var link = await site.InviteAsync(organisation, "mistaken@example.org");
        var page = await browser.OpenAsync(Links.Admin.Organisation(organisation.Id));

        var confirm = await browser.OpenAsync(page.LinkTo("Withdraw the invitation of mistaken@example.org")!);
        var withdrawn = await browser.SubmitAsync(confirm, "Withdraw this invitation");
        var again = await browser.SubmitAsync(confirm, "Withdraw this invitation");

        Assert.Equal(Links.Admin.Organisation(organisation.Id), withdrawn.RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Contains("too old", (await site.Open().OpenAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_invitation_does_not_outlive_a_membership_that_began_otherwise()
    {
        var browser = await SignInAsync();
        var organisation = Some.Organisation(slug: "outlives");
        await site.Database.SaveAsync(organisation);
        var account = await site.AddAccountAsync();
        var link = await site.InviteAsync(organisation, account.Email!);

        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Admin.Organisation(organisation.Id)),
            "Send the invitation",
            ("Their e-mail address", account.Email!));

        Assert.Contains("too old", (await site.Open().OpenAsync(link)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_comes_after_the_membership_makes_no_second_one()
    {
        await SignInAsync();
        var organisation = Some.Organisation(slug: "second-link");
        var account = await site.AddAccountAsync();
        await site.Database.SaveAsync(organisation, Membership.Begin(organisation.Id, account.AccountId, Some.Today));
        var invited = site.Open();
        var page = await invited.OpenAsync(await site.InviteAsync(organisation, account.Email!));

        var refused = await invited.SubmitAsync(page, "Accept the invitation");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("This person works for the organisation already.", refused.Errors);
    }

    [Fact]
    public async Task A_member_becomes_team_lead_and_stops_being_one()
    {
        var browser = await SignInAsync();
        var organisation = Some.Organisation(slug: "led");
        await site.Database.SaveAsync(organisation);
        var (account, _) = await site.SignInModeratorAsync(organisation);
        var address = Links.Admin.Organisation(organisation.Id);

        var led = await browser.FollowAsync(await browser.SubmitAsync(
            await browser.OpenAsync(address), $"Make team lead: {account.Email}"));
        Assert.Contains("team lead.", led.Text, StringComparison.Ordinal);
        var again = await browser.SubmitAsync(led, $"Stop leading the team: {account.Email}");
        var refused = await browser.SubmitAsync(led, $"Stop leading the team: {account.Email}");

        Assert.Equal(address, again.RedirectsTo);
        Assert.Contains("This person is not a team lead.", refused.Errors);
        var invited = await browser.SubmitAsync(refused, "Send the invitation", ("Their e-mail address", "led@example.org"));
        Assert.Equal(address, invited.RedirectsTo);
        await using var db = site.Database.Open();
        var membership = await db.Memberships.SingleAsync(m => m.OrganisationId == organisation.Id);
        Assert.Equal(
            ["made lead", "no longer lead"],
            await db.History.Where(row => row.SubjectId == membership.Id.Value).OrderBy(row => row.Id)
                .Select(row => row.Verb).ToListAsync());
    }

    [Fact]
    public async Task A_wrong_address_is_rejected()
    {
        var browser = await SignInAsync();
        var organisation = Some.Organisation(slug: "rejects");
        await site.Database.SaveAsync(organisation);

        var page = await browser.OpenAsync(Links.Admin.Organisation(organisation.Id));

        Assert.Equal(
            "Enter their e-mail address", (await browser.SubmitAsync(page, "Send the invitation")).ErrorFor("Form.Email"));
    }

    [Fact]
    public async Task Mail_that_failed_is_tried_again()
    {
        var browser = await SignInAsync();
        var account = await site.AddAccountAsync();
        var mail = MailMessage.Queue("Invitation begun", account.AccountId, Guid.NewGuid(), Some.Now.AddDays(1));
        await site.Database.SaveAsync(mail);
        await using var db = site.Database.Open();
        await db.MailMessages.Where(m => m.Id == mail.Id).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Failed).SetProperty(m => m.LastFailure, "SmtpException"));

        var page = await browser.OpenAsync(Links.Admin.Mail);
        Assert.Contains("SmtpException", page.Text, StringComparison.Ordinal);
        var tried = await browser.FollowAsync(await browser.SubmitAsync(page, "Try again to send Invitation begun"));

        Assert.Contains("No mail has failed.", tried.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_finds_these_pages()
    {
        var organisation = Some.Organisation(slug: "no-administrator");
        await site.Database.SaveAsync(organisation);
        var (_, moderator) = await site.SignInModeratorAsync(organisation);

        foreach (var address in new[]
        {
            Links.Admin.Home,
            Links.Admin.Mail,
            Links.Admin.NewOrganisation,
            Links.Admin.Organisation(organisation.Id),
            Links.Admin.EditOrganisation(organisation.Id),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await moderator.OpenAsync(address)).Status);
        }
    }

    private async Task<Browser> SignInAsync()
    {
        await using var db = site.Database.Open();
        return (await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform))).Browser;
    }
}
