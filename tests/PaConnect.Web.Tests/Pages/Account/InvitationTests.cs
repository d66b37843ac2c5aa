using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

public sealed class InvitationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_invited_choose_a_password_by_the_mailed_link_and_moderate()
    {
        var browser = site.Open();
        var organisation = Some.Organisation(name: "Inviters", slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation, Invitation.Begin(organisation.Id, "invited@example.org", Some.Moderator, Some.Now));
        var mail = await site.MailSayingAsync("Inviters invites you");
        Assert.Contains("To: invited@example.org", mail, StringComparison.Ordinal);
        var address = Site.LinkIn(mail);

        var page = await browser.OpenAsync(address);
        var rejected = await browser.SubmitAsync(page, "Accept the invitation", ("Choose a password", "short"));
        Assert.Equal("Password must be 10 characters or more", rejected.ErrorFor("Form.Password"));
        var accepted = await browser.SubmitAsync(page, "Accept the invitation", ("Choose a password", "three odd words"));
        var signedIn = await browser.SubmitAsync(
            await browser.FollowAsync(accepted), "Sign in", ("E-mail address", "invited@example.org"), ("Password", "three odd words"));

        Assert.Equal("Cases to decide", (await browser.FollowAsync(signedIn)).Heading);
        var again = await site.Open().OpenAsync(address);
        Assert.Contains("This link has been used or is too old.", again.Text, StringComparison.Ordinal);
        Assert.False(again.HasButton("Accept the invitation"));
    }

    [Fact]
    public async Task An_account_that_was_never_confirmed_does_not_keep_the_password_that_somebody_chose_for_it()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        var account = await site.AddAccountAsync(isConfirmed: false);
        var browser = site.Open();
        var page = await browser.OpenAsync(await LinkAsync(organisation, account.Email!));
        await browser.SubmitAsync(page, "Accept the invitation", ("Choose a password", "three odd words"));

        var signIn = await browser.OpenAsync(Links.Account.SignIn);
        var old = await browser.SubmitAsync(signIn, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.BadRequest, old.Status);
        var ready = await browser.SubmitAsync(signIn, "Sign in", ("E-mail address", account.Email!), ("Password", "three odd words"));
        Assert.Equal(HttpStatusCode.Redirect, ready.Status);
    }

    [Fact]
    public async Task A_link_that_is_too_old_or_made_up_accepts_nothing()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        var old = await LinkAsync(organisation, "late@example.org", Some.Now - Invitation.Lasts);

        foreach (var address in new[] { old, Links.Account.Invitation("nonsense") })
        {
            Assert.Contains(
                "This link has been used or is too old.", (await site.Open().OpenAsync(address)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_first_administrator_comes_by_the_verb_and_a_second_link_ends_the_first()
    {
        var first = await CreateAdminAsync("admin@example.com");
        var second = await CreateAdminAsync("admin@example.com");
        var browser = site.Open();

        Assert.Contains("too old", (await browser.OpenAsync(first)).Text, StringComparison.Ordinal);
        var page = await browser.OpenAsync(second);
        var accepted = await browser.SubmitAsync(page, "Accept the invitation", ("Choose a password", "three odd words"));
        await browser.SubmitAsync(
            await browser.FollowAsync(accepted), "Sign in", ("E-mail address", "admin@example.com"), ("Password", "three odd words"));

        Assert.Equal("Administration", (await browser.OpenAsync(Links.Admin.Home)).Heading);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a@b")]
    public async Task The_verb_rejects_what_is_no_address(string email)
    {
        await using var db = site.Database.OpenAsOwner();

        Assert.Equal(2, await Start.CreateAdmin.RunAsync(db, email, new ConfigurationBuilder().Build(), site.Clock, TextWriter.Null));
        Assert.False(await db.Invitations.AnyAsync(invitation => invitation.Email == email));
    }

    private async Task<string> CreateAdminAsync(string email)
    {
        await using var db = site.Database.OpenAsOwner();
        await using var output = new StringWriter();
        Assert.Equal(0, await Start.CreateAdmin.RunAsync(db, email, new ConfigurationBuilder().Build(), site.Clock, output));
        return Site.LinkIn(output.ToString());
    }

    private async Task<string> LinkAsync(Organisation organisation, string email, DateTimeOffset? at = null)
    {
        await site.Database.SaveAsync(organisation);
        return await site.InviteAsync(organisation, email, at);
    }
}
