using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Employers;

public sealed class VouchTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_moderator_vouches_for_an_employer_of_the_area_and_of_no_other()
    {
        var organisation = Some.Organisation(slug: "vouches", districts: "SO23");
        var (here, elsewhere) = (Some.Employer("Known here"), Some.Employer("Elsewhere", Some.Locality(district: "SO50")));
        await site.Database.SaveAsync(organisation, here, elsewhere);
        var (_, browser) = await site.SignInModeratorAsync(organisation);

        var list = await browser.OpenAsync(Links.Moderation.Employers + "?name=known");
        Assert.Equal(Links.Moderation.Vouch(here.Id), list.LinkTo("Known here, SO23"));
        Assert.DoesNotContain("Elsewhere", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Moderation.Vouch(elsewhere.Id))).Status);

        var form = await browser.OpenAsync(Links.Moderation.Vouch(here.Id));
        var rejected = await browser.SubmitAsync(form, "Vouch for this employer", ("Day", "31"), ("Month", "2"), ("Year", "2027"));
        var refused = await browser.SubmitAsync(
            form,
            "Vouch for this employer",
            ("Day", "1"),
            ("Month", "1"),
            ("Year", "2029"),
            ("Our organisation knows this employer", "yes"));
        var given = await browser.SubmitAsync(
            form,
            "Vouch for this employer",
            ("Day", "1"),
            ("Month", "3"),
            ("Year", "2027"),
            ("Our organisation knows this employer", "yes"));

        Assert.Equal("Last day must be a real date, such as 27 3 2030", rejected.ErrorFor("Form.UntilOn"));
        Assert.Equal("Tick that your organisation knows this employer", rejected.ErrorFor("Form.IsKnown"));
        Assert.Contains("Choose a last day from today to a year from now.", refused.Errors);
        var after = await browser.FollowAsync(given);
        Assert.Contains("Known here until 1 March 2027, by Hampshire Together", after.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.True(await db.Vouchings.AnyAsync(vouching => vouching.EmployerId == here.Id));
    }
}
