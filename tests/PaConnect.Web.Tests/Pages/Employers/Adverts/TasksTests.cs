using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class TasksTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Tasks_are_ticked_and_unticked()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Tasks));
        await browser.SubmitAsync(form, "Save", ("Making meals", "no"), ("Using a hoist", "yes"), ("More about the tasks", "A cat."));

        var tasks = (await site.SavedAsync(advert.Id)).Details.Tasks;
        Assert.Equal([WorkTask.Hoist, WorkTask.SocialLife], tasks.Tasks);
        Assert.Equal("A cat.", tasks.More);
    }

    [Fact]
    public async Task What_is_no_task_is_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var address = Links.Employers.AdvertSection(advert.Id, AdvertSection.Tasks);

        var form = await browser.OpenAsync(address);
        var rejected = await browser.PostAsync(address, form, ("Form.Tasks", "Magic"), ("Form.Seen", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(["Choose one of the answers"], rejected.Errors);
    }
}
