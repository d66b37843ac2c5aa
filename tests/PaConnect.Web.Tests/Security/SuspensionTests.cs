using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Security;

public sealed class SuspensionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_is_suspended_reads_why_and_appeals_and_opens_no_other_door()
    {
        var given = await SuspendAsync();
        var why = Links.Account.Sanction(given.Sanction.Id);

        foreach (var closed in new[]
        {
            Links.Employers.Home, Links.Employers.Advert(given.Report.Advert.Id), Links.Assistants.Home,
            Links.Employers.New,
        })
        {
            Assert.Equal(why, (await given.Person.OpenAsync(closed)).RedirectsTo);
        }

        foreach (var open in new[] { Links.Account.Home, why, Links.Account.AppealSanction(given.Sanction.Id), Links.Jobs.Search, Links.Home })
        {
            Assert.Equal(HttpStatusCode.OK, (await given.Person.OpenAsync(open)).Status);
        }
    }

    [Fact]
    public async Task What_was_open_before_is_not_sent_and_the_next_page_says_so()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        var form = await sent.Author.OpenAsync(Links.Employers.New);
        await SomeSanction.GiveAsync(sent, "Suspension", "Everything");

        var tried = await sent.Author.PostAsync(Links.Employers.New, form, ("Form.DisplayName", "Another family"));

        var page = await sent.Author.FollowAsync(tried);
        Assert.Contains("Your account is suspended, so nothing was sent or changed.", page.Html, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.False(db.Employers.Any(employer => employer.DisplayName == "Another family"));
    }

    [Fact]
    public async Task Appealing_and_signing_out_work_and_when_it_ends_all_is_open_again()
    {
        var given = await SuspendAsync();

        var appealed = await given.Person.SubmitAsync(
            await given.Person.OpenAsync(Links.Account.AppealSanction(given.Sanction.Id)), "Send the appeal", ("Why is it wrong?", "No."));
        Assert.Equal(Links.Account.Sanction(given.Sanction.Id), appealed.RedirectsTo);
        await given.Report.Moderator.SubmitAsync(
            await given.Report.Moderator.OpenAsync(Links.Moderation.Sanction(given.Sanction.Id)), "Lift this now");

        Assert.Equal(HttpStatusCode.OK, (await given.Person.OpenAsync(Links.Employers.Home)).Status);
        var signedOut = await given.Person.SubmitAsync(await given.Person.OpenAsync(Links.Account.SignOut), "Sign out");
        Assert.Equal(Links.Account.SignedOut, signedOut.RedirectsTo);
    }

    [Fact]
    public async Task Whoever_is_suspended_may_still_end_what_others_wait_for()
    {
        var given = await SuspendAsync();
        var page = await given.Person.OpenAsync(Links.Employers.CloseAdvert(given.Report.Advert.Id));

        await given.Person.SubmitAsync(page, "Close the advert", ("Something else", "yes"), ("Your note", "We are moving house."));

        await using var db = site.Database.Open();
        Assert.Equal(JobAdvertState.Closed, (await db.JobAdverts.SingleAsync(a => a.Id == given.Report.Advert.Id)).State);
    }

    [Fact]
    public async Task Whoever_is_suspended_reads_their_contracts_and_is_shown_no_form_to_change_one()
    {
        var given = await SuspendAsync();
        var contract = Id<Contract>.New();

        var list = await given.Person.OpenAsync(Links.Hiring.Contracts);
        Assert.Equal(HttpStatusCode.OK, list.Status);
        foreach (var form in new[] { Links.Hiring.Section(contract, ContractSection.Pay), Links.Hiring.Sign(contract) })
        {
            Assert.Equal(Links.Account.Sanction(given.Sanction.Id), (await given.Person.OpenAsync(form)).RedirectsTo);
        }
    }

    [Fact]
    public async Task Others_come_in_as_ever()
    {
        await SuspendAsync();
        var (_, other) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync(Links.Employers.Home)).Status);
    }

    private Task<SomeSanction> SuspendAsync() => SomeSanction.GiveAsync(site, "Suspension", "Everything");
}
