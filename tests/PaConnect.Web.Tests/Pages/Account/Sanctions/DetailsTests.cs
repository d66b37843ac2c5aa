using System.Net;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages.Account.Sanctions;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_person_reads_what_it_means_until_when_and_why()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");

        var account = await given.Person.OpenAsync(Links.Account.Home);
        var page = await given.Person.OpenAsync(account.LinkTo("Pause, 20 November 2026")!);

        Assert.Contains("You cannot send or show any advert.", page.Text, StringComparison.Ordinal);
        Assert.Contains("30 November 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Please ask nobody for money.", page.Text, StringComparison.Ordinal);
        Assert.Equal(Links.Account.AppealSanction(given.Sanction.Id), page.LinkTo("Appeal against this"));
    }

    [Fact]
    public async Task What_was_given_to_somebody_else_is_not_found()
    {
        var given = await SomeSanction.GiveAsync(site);
        var (_, stranger) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Account.Sanction(given.Sanction.Id))).Status);
        Assert.Equal(
            HttpStatusCode.NotFound, (await given.Report.Moderator.OpenAsync(Links.Account.Sanction(given.Sanction.Id))).Status);
    }
}
