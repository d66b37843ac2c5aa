using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Organisations;

public sealed class OrganisationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_stranger_reads_about_an_organisation_and_where_it_works()
    {
        var organisation = Some.Organisation(name: "Test Valley Together", slug: "test-valley", districts: ["SP10", "SP11"]);
        organisation.Describe("We are led by disabled people.\n\nAll of us.", "Write to us.", "Ring the council.");
        await site.Database.SaveAsync(organisation);
        var stranger = site.Open();

        var list = await stranger.OpenAsync(Links.Organisations);
        var page = await stranger.OpenAsync(Links.Organisation("test-valley"));

        Assert.Equal(Links.Organisation("test-valley"), list.LinkTo("Test Valley Together"));
        Assert.Contains("SP10, SP11", list.Text, StringComparison.Ordinal);
        Assert.Equal("Test Valley Together", page.Heading);
        Assert.Contains("All of us.", page.Text, StringComparison.Ordinal);
        Assert.Contains("It checks adverts and profiles in: SP10, SP11.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Organisation("nowhere"))).Status);
    }
}
