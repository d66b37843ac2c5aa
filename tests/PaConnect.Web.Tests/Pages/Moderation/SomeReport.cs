using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

/// <summary>A live advert that somebody has reported, a stranger where nobody else is named, its author, and a moderator of the organisation whose case it is.</summary>
internal sealed record SomeReport(Employer Employer, Browser Author, JobAdvert Advert, ReviewCase Case, Browser Moderator)
{
    public string Page => Links.Moderation.Case(Case.Id);

    public static async Task<SomeReport> SendAsync(
        Site site, string reason = "It asks for money, or looks like a scam", Browser? reporter = null)
    {
        var moderator = await SignInPlatformAsync(site);
        var (employer, author) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        reporter ??= site.Open();
        await reporter.SubmitAsync(
            await reporter.OpenAsync(Links.Reports.Job(advert.Reference)),
            "Send the report",
            (reason, "true"),
            ("What did you see?", "They want 50 pounds first."));
        return new SomeReport(employer, author, advert, await CaseOfAsync(site, advert), moderator);
    }

    public static async Task<ReviewCase> CaseOfAsync(Site site, JobAdvert advert, CaseMatter matter = CaseMatter.Report)
    {
        await using var db = site.Database.Open();
        return await db.ReviewCases.SingleAsync(c => c.SubjectId == advert.Id.Value && c.Matter == matter);
    }

    /// <summary>No organisation leads the district of the tests, so the platform's own decides.</summary>
    public static async Task<Browser> SignInPlatformAsync(Site site)
    {
        await using var db = site.Database.Open();
        return (await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform))).Browser;
    }

    /// <summary>Presses the button, and says yes where the page asks whether they are sure.</summary>
    public async Task<Page> DecideAsync(string button)
    {
        var decided = await Moderator.SubmitAsync(
            await Moderator.OpenAsync(Page), button, ("What is reason 1?", "Asks for money or looks like a scam"));
        return await Moderator.SayYesAsync(decided);
    }
}
