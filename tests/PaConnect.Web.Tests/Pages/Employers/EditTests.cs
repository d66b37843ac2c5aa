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
    public async Task A_new_name_is_on_show_when_a_person_has_read_it_and_not_before()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var stranger = site.Open();

        var form = await browser.OpenAsync(Links.Employers.Edit(employer.Id));
        var saved = await browser.FollowAsync(
            await browser.SubmitAsync(form, "Save", ("Name to show on adverts", "No carers over 40"), ("Postcode", "SO23")));
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.ExtendAdvert(advert.Id)),
            "Put the new day on show",
            ("Day", "15"),
            ("Month", "1"),
            ("Year", "2027"));
        var extended = await stranger.OpenAsync(Links.Jobs.Job(advert.Reference));
        var check = await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id));
        await browser.SubmitAsync(check, "Send to be checked");
        await using (var db = site.Database.Open())
        {
            var sent = await db.JobAdverts.SingleAsync(a => a.Id == advert.Id);
            sent.Approve(sent.Latest!.Number, Some.Moderator, Some.Now);
            await db.SaveChangesAsync();
        }

        Assert.Contains("To show the new name, open each advert and send it to be checked.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("15 January 2027", extended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No carers over 40", extended.Text, StringComparison.Ordinal);
        Assert.Contains("No carers over 40", check.Text, StringComparison.Ordinal);
        Assert.Contains(
            "No carers over 40", (await stranger.OpenAsync(Links.Jobs.Job(advert.Reference))).Text, StringComparison.Ordinal);
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
