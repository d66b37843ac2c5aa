using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers;

public sealed class EditTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_changes_their_name_and_postcode()
    {
        var (employer, browser) = await site.SignInEmployerAsync();

        var form = await browser.OpenAsync(Links.Employers.Edit(employer.Id));
        var saved = await browser.SubmitAsync(form, "Save", ("Name to show on adverts", "Alex"), ("Postcode", "so22 5ab"));
        var page = await browser.FollowAsync(saved);

        Assert.Equal("Alex", page.Heading);
        Assert.Contains("SO22 5AB", page.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.True(await db.History.AnyAsync(
            row => row.SubjectId == employer.Id.Value && row.Verb == "revised"));
    }

    [Fact]
    public async Task A_place_we_do_not_know_is_rejected_and_what_was_typed_is_kept()
    {
        var (employer, browser) = await site.SignInEmployerAsync();

        var form = await browser.OpenAsync(Links.Employers.Edit(employer.Id));
        var rejected = await browser.SubmitAsync(form, "Save", ("Name to show on adverts", "Alex"), ("Postcode", "Qqqqqqq"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.NotNull(rejected.ErrorFor("Form.Place"));
        Assert.Equal("Qqqqqqq", rejected.ValueOf("Postcode"));
        Assert.Equal("Alex", rejected.ValueOf("Name to show on adverts"));
    }

    [Fact]
    public async Task A_save_that_was_overtaken_keeps_what_was_typed_beside_what_is_saved_now()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var mine = await browser.OpenAsync(Links.Employers.Edit(employer.Id));
        var other = await browser.OpenAsync(Links.Employers.Edit(employer.Id));
        await browser.SubmitAsync(other, "Save", ("Name to show on adverts", "The other"), ("Postcode", "SO23"));

        var overtaken = await browser.SubmitAsync(mine, "Save", ("Name to show on adverts", "Mine"), ("Postcode", "SO23"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal("Mine", overtaken.ValueOf("Name to show on adverts"));
        Assert.Contains("The other", overtaken.Text, StringComparison.Ordinal);

        var again = await browser.SubmitAsync(overtaken, "Save");
        Assert.Equal("Mine", (await browser.FollowAsync(again)).Heading);
    }

    [Fact]
    public async Task Somebody_elses_employer_is_not_found()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        var (_, stranger) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Employers.Edit(employer.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/employer/nonsense/edit")).Status);
    }
}
