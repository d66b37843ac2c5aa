using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class DeleteTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_draft_is_deleted_and_leaves_the_list()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.DeleteAdvert(advert.Id));
        var deleted = await browser.SubmitAsync(form, "Delete the draft");

        Assert.Equal(Links.Employers.Home, deleted.RedirectsTo);
        Assert.Null((await browser.FollowAsync(deleted)).LinkTo(advert.Details.Role.Title!));
        Assert.Equal(JobAdvertState.Withdrawn, (await site.SavedAsync(advert.Id)).State);
    }

    [Fact]
    public async Task What_is_being_checked_is_not_deleted()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var form = await browser.OpenAsync(Links.Employers.DeleteAdvert(advert.Id));
        await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id)), "Send to be checked");

        var refused = await browser.SubmitAsync(form, "Delete the draft");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["This advert is being checked. Wait for the answer before you delete it."], refused.Errors);
    }
}
