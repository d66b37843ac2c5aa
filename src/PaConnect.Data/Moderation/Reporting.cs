using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Moderation;

/// <summary>Takes in reports and appeals: finds whose case it is, joins the one that waits or opens one.</summary>
public static class Reporting
{
    /// <summary>
    /// Saves a report with the case that asks about it. Where two people report a thing at the same moment, one of them opens the
    /// case and the other is refused by the database and may try again.
    /// </summary>
    public static async Task<Report> ReportAsync(
        this PaConnectDbContext db,
        CaseKind kind,
        Guid subject,
        District district,
        ReportedContent content,
        Reporter reporter,
        DateTimeOffset now)
    {
        var waiting = await db.ReviewCases.SingleOrDefaultAsync(
            c => c.SubjectId == subject && c.Matter == CaseMatter.Report && c.State == CaseState.Waiting);
        if (waiting is null)
        {
            var organisation = await db.OrganisationForReportAsync(kind, subject, district, London.DateOf(now));
            waiting = ReviewCase.OpenReport(kind, subject, organisation, content.Reason.IsDanger(), reporter.Actor, now);
            db.Add(waiting);
        }

        var report = Report.Receive(waiting, content, reporter, now);
        db.Add(report);
        await db.SaveChangesAsync();
        return report;
    }

    /// <summary>Who reads a report: whoever decides about the version on show.</summary>
    public static async Task<Organisation> OrganisationForReportAsync(
        this PaConnectDbContext db, CaseKind kind, Guid subject, District district, DateOnly today)
    {
        var advert = new Id<JobAdvert>(subject);
        var chosen = kind == CaseKind.JobAdvert
            ? await db.JobAdverts.Where(a => a.Id == advert)
                .SelectMany(a => a.Versions.Where(version => version.Number == a.LiveVersion))
                .Select(version => version.ChosenOrganisationId).SingleOrDefaultAsync()
            : null;
        return await db.OrganisationForAsync(await db.ThatDecidesAsync(district, chosen, today), kind, subject, today);
    }

    /// <summary>
    /// Adds an appeal with its case. It stays with the organisation where somebody else can decide; otherwise its partner looks at it,
    /// or the platform's organisation.
    /// </summary>
    public static async Task<ReviewCase> AppealAsync(
        this PaConnectDbContext db, OwnDecision decision, string words, Actor by, DateTimeOffset now)
    {
        var opened = await db.OpenAppealAsync(decision, by, now);
        db.Add(new Appeal(opened, words, by.AccountId!.Value, now));
        return opened;
    }

    /// <summary>Adds the appeal of a stranger, who came by the link that they were mailed.</summary>
    public static async Task AppealAsync(this PaConnectDbContext db, Report report, string words, DateTimeOffset now)
    {
        var reported = await db.ReviewCases.SingleAsync(c => c.Id == report.CaseId);
        report.UseLink(Actor.Machine, now);
        var opened = await db.OpenAppealAsync(new OwnDecision(reported, IsAuthor: false), Actor.Machine, now);
        db.Add(new Appeal(opened, words, by: null, now, report.Id));
    }

    /// <summary>The report whose link a stranger opened, while they may appeal.</summary>
    public static async Task<Report?> WithTokenAsync(this PaConnectDbContext db, string? token, DateTimeOffset now)
    {
        var hash = LinkToken.HashOfTyped(token);
        if (await db.Reports.SingleOrDefaultAsync(report => report.TokenHash == hash) is not { } report)
        {
            return null;
        }

        var reported = await db.ReviewCases.SingleAsync(c => c.Id == report.CaseId);
        return reported.CanBeAppealed(byAuthor: false, now) ? report : null;
    }

    /// <summary>Adds an appeal against a sanction with its case, for an organisation where somebody else can decide.</summary>
    public static async Task<ReviewCase> AppealAsync(
        this PaConnectDbContext db, Sanction against, string words, Actor by, DateTimeOffset now)
    {
        var organisation = await db.OrganisationToLookAgainAsync(
            against.OrganisationId, [.. await db.BarredFromAsync(against), against.GivenBy], London.DateOf(now));
        var opened = ReviewCase.OpenAppeal(against, organisation, by, now);
        db.Add(opened);
        db.Add(new Appeal(opened, words, by.AccountId!.Value, now));
        return opened;
    }

    private static async Task<ReviewCase> OpenAppealAsync(
        this PaConnectDbContext db, OwnDecision decision, Actor by, DateTimeOffset now)
    {
        var against = decision.Case;
        var barred = (await db.AuthorsOfAsync(against)).Append(against.Decision!.DecidedBy).ToList();
        var organisation = await db.OrganisationToLookAgainAsync(against.OrganisationId, barred, London.DateOf(now));
        var opened = ReviewCase.OpenAppeal(against, decision.IsAuthor, organisation, by, now);
        db.Add(opened);
        return opened;
    }
}
