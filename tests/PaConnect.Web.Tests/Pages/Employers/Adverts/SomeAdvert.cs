using System.Net;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

/// <summary>An advert to begin with, saved, and what is saved of it afterwards.</summary>
internal static class SomeAdvert
{
    public static async Task<(JobAdvert Advert, Browser Browser)> OpenAdvertAsync(this Site site, JobAdvertDetails? details = null)
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        return (await site.AddDraftAsync(employer, details), browser);
    }

    public static async Task<JobAdvert> AddDraftAsync(this Site site, Employer employer, JobAdvertDetails? details = null)
    {
        var advert = Some.DraftAdvert(employer, details);
        await site.Database.SaveAsync(advert);
        return advert;
    }

    /// <summary>Whoever still has a part of an advert open when it ends is told so, and nothing is saved.</summary>
    public static async Task AssertRefusedOnceEndedAsync(this Site site, AdvertSection section)
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id)), "Close the advert", (EndReason.NotNeeded.Label(), "true"));

        var refused = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, section)), "Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("This advert has ended, so it cannot be changed. You can write a new one.", refused.Errors);
    }

    public static async Task<JobAdvert> SavedAsync(this Site site, Id<JobAdvert> advert)
    {
        await using var db = site.Database.Open();
        return (await db.JobAdverts.FindAsync(advert))!;
    }
}
