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

    public static async Task<JobAdvert> SavedAsync(this Site site, Id<JobAdvert> advert)
    {
        await using var db = site.Database.Open();
        return (await db.JobAdverts.FindAsync(advert))!;
    }
}
