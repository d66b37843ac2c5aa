using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class RoleTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_says_who_the_job_is_for_and_comes_back_to_the_list()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Role));
        var saved = await browser.SubmitAsync(
            form, "Save", ("Job title", "PA who swims"), ("For a fixed time", "yes"), ("I have no cover now", "yes"));

        Assert.Equal(Links.Employers.Advert(advert.Id), saved.RedirectsTo);
        Assert.Equal("PA who swims", (await browser.FollowAsync(saved)).Heading);
        var role = (await site.SavedAsync(advert.Id)).Details.Role;
        Assert.Equal((Employment.FixedTerm, true, false), (role.Employment!.Value, role.HasNoCover, role.IsUnlisted));
    }

    [Fact]
    public async Task An_empty_page_may_be_saved()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Role));
        var saved = await browser.SubmitAsync(form, "Save", ("Job title", ""), ("Who the job is for", ""));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Null((await site.SavedAsync(advert.Id)).Details.Role.Title);
    }

    [Fact]
    public async Task A_title_that_is_too_long_is_rejected_and_kept()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var title = new string('a', RoleDetails.TitleMaxLength + 1);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Role));
        var rejected = await browser.SubmitAsync(form, "Save", ("Job title", title));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Job title must be 100 characters or fewer", rejected.ErrorFor("Form.Title"));
        Assert.Equal(title, rejected.ValueOf("Job title"));
    }

    [Fact]
    public async Task A_save_that_was_overtaken_keeps_what_was_typed_beside_what_is_saved_now()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var address = Links.Employers.AdvertSection(advert.Id, AdvertSection.Role);
        var (mine, other) = (await browser.OpenAsync(address), await browser.OpenAsync(address));
        await browser.SubmitAsync(other, "Save", ("Job title", "The other"));

        var overtaken = await browser.SubmitAsync(mine, "Save", ("Job title", "Mine"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal("Mine", overtaken.ValueOf("Job title"));
        Assert.Contains("The other", overtaken.Text, StringComparison.Ordinal);

        await browser.SubmitAsync(overtaken, "Save");
        Assert.Equal("Mine", (await site.SavedAsync(advert.Id)).Details.Role.Title);
    }

    [Fact]
    public async Task An_advert_that_has_ended_is_not_changed()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var close = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        await browser.SubmitAsync(close, "Close the advert", ("I found a PA through PaConnect", "yes"));

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Role));
        var refused = await browser.SubmitAsync(form, "Save", ("Job title", "Again"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["This advert has ended, so it cannot be changed. You can write a new one."], refused.Errors);
    }

    [Fact]
    public async Task Somebody_elses_advert_is_not_found_on_any_page()
    {
        var (advert, _) = await site.OpenAdvertAsync();
        var (_, stranger) = await site.SignInEmployerAsync();
        string[] pages =
        [
            Links.Employers.Advert(advert.Id),
            .. Enum.GetValues<AdvertSection>().Select(section => Links.Employers.AdvertSection(advert.Id, section)),
            Links.Employers.CheckAdvert(advert.Id),
            Links.Employers.PreviewAdvert(advert.Id),
            Links.Employers.CloseAdvert(advert.Id),
            Links.Employers.DeleteAdvert(advert.Id),
        ];
        var token = await stranger.OpenAsync(Links.Employers.NewAdvert);

        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(page)).Status);
            var answer = (await stranger.PostAsync(page, token)).Status;
            Assert.True(answer is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"{page} answered {answer}.");
        }
    }
}
