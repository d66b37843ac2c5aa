using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

/// <summary>What a moderator did about the author of a reported advert, through the pages.</summary>
internal sealed record SomeSanction(SomeReport Report, Sanction Sanction)
{
    public const string Scam = "Asks for money or looks like a scam";

    public Browser Person => Report.Author;

    public static async Task<SomeSanction> GiveAsync(
        Site site, string step = "Advice", string scope = "Adverts", string reason = Scam)
    {
        var sent = await DecidedAsync(site);
        var given = await GiveAsync(sent, step, scope, reason);
        var page = given.RedirectsTo ?? throw new InvalidOperationException(string.Join(' ', given.Errors));
        await using var db = site.Database.Open();
        return new SomeSanction(sent, (await db.Sanctions.AsNoTracking().ToListAsync()).Single(s => page == Links.Moderation.Sanction(s.Id)));
    }

    /// <summary>A reported advert that may stay; what its author did is another question.</summary>
    public static async Task<SomeReport> DecidedAsync(Site site)
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Nothing needs to be done");
        return sent;
    }

    /// <summary>Somebody reports the same advert again, and again it may stay.</summary>
    public static async Task<SomeReport> ReportAgainAsync(Site site, SomeReport before)
    {
        var reporter = site.Open();
        await reporter.SubmitAsync(
            await reporter.OpenAsync(Links.Reports.Job(before.Advert.Reference)),
            "Send the report",
            ("It asks for money, or looks like a scam", "true"),
            ("What did you see?", "They want 50 pounds again."));
        await using var db = site.Database.Open();
        var again = before with
        {
            Case = await db.ReviewCases.SingleAsync(
                c => c.SubjectId == before.Advert.Id.Value && c.Matter == CaseMatter.Report && c.State == CaseState.Waiting),
        };
        await again.DecideAsync("Nothing needs to be done");
        return again;
    }

    public static async Task<Page> GiveAsync(
        SomeReport sent, string step = "Advice", string scope = "Adverts", string reason = Scam, Browser? by = null)
    {
        var moderator = by ?? sent.Moderator;
        return await moderator.SubmitAsync(
            await moderator.OpenAsync(Links.Moderation.GiveSanction(sent.Case.Id)),
            "Do this now",
            (step, "yes"),
            (scope, "yes"),
            ("Why?", reason),
            ("What do you say to the person?", "Please ask nobody for money."),
            ("Day", "30"),
            ("Month", "11"),
            ("Year", "2026"),
            ("I have read all of this again. The person gets it by e-mail.", "yes"));
    }
}
