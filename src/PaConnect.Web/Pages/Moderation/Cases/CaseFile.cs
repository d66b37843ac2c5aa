using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.History;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>Everything that the page of a case shows, read at one moment.</summary>
public sealed class CaseFile
{
    public const int MostHistory = 100;

    public required ReviewCase Case { get; init; }
    public required IReviewed Listing { get; init; }
    public required string Title { get; init; }

    /// <summary>The name the listing shows: the employer's display name, or the PA's first name and initial.</summary>
    public required string Author { get; init; }

    public required IReadOnlyList<VersionLine> Lines { get; init; }
    public required IReadOnlyList<VersionLine> LinesBefore { get; init; }
    public required Standing Standing { get; init; }
    public required IReadOnlyCollection<Id<Domain.Common.Account>> Authors { get; init; }
    public Decision? DecisionBefore { get; private set; }
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>The claim that is in force, whoever holds it.</summary>
    public CaseClaim? Claim { get; private set; }

    public bool IsOver => Case.State != CaseState.Waiting;

    public bool IsOvertaken => !IsOver && !Listing.Awaits(Case.Version);

    public bool IsClean => !Case.ChecksFailed && Case.Findings.All(finding => !finding.IsOpen);

    public IReadOnlyList<(string Label, string Before, string Now)> Changes =>
        [.. LinesBefore.Concat(Lines).DistinctBy(line => line.Field)
            .Select(line => (line.Label, Before: TextOf(LinesBefore, line), Now: TextOf(Lines, line)))
            .Where(change => change.Before != change.Now)];

    public string LabelOf(string? field) =>
        Lines.FirstOrDefault(line => line.Field == field)?.Label
        ?? Lines.FirstOrDefault(line => field?.StartsWith(line.Field, StringComparison.Ordinal) == true)?.Label
        ?? "The whole listing";

    public static async Task<CaseFile?> ReadAsync(
        PaConnectDbContext db, CurrentUser user, Id<ReviewCase> id, DateTimeOffset now)
    {
        var mine = user.Organisations;
        if (await db.ReviewCases.SingleOrDefaultAsync(c => c.Id == id && mine.Contains(c.OrganisationId)) is not { } found)
        {
            return null;
        }

        var file = found.Kind switch
        {
            CaseKind.JobAdvert => await ReadAdvertAsync(db, found),
            CaseKind.AssistantProfile => await ReadProfileAsync(db, found),
        };
        file.DecisionBefore = (await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(
            c => c.SubjectId == found.SubjectId && c.Version == found.Version - 1))?.Decision;
        file.History = await db.History.AsNoTracking()
            .Where(row => row.SubjectId == found.SubjectId || row.SubjectId == id.Value)
            .OrderByDescending(row => row.Id).Take(MostHistory).ToListAsync();
        file.Claim = await db.CaseClaims.AsNoTracking().SingleOrDefaultAsync(c => c.CaseId == id && c.ExpiresAt > now);
        return file;
    }

    private static async Task<CaseFile> ReadAdvertAsync(PaConnectDbContext db, ReviewCase found)
    {
        var id = new Id<JobAdvert>(found.SubjectId);
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == id);
        var details = advert.Versions.Single(v => v.Number == found.Version).Details;
        var before = advert.Versions.SingleOrDefault(v => v.Number == found.Version - 1)?.Details;
        return new CaseFile
        {
            Case = found,
            Listing = advert,
            Title = details.Role.Title ?? found.Kind.Label(),
            Author = await db.Employers.Where(e => e.Id == advert.EmployerId).Select(e => e.DisplayName).SingleAsync(),
            Lines = VersionLines.Of(details),
            LinesBefore = before is null ? [] : VersionLines.Of(before),
            Standing = await db.StandingOfAuthorAsync(found, advert),
            Authors = await db.AuthorsOfAsync(found),
        };
    }

    private static async Task<CaseFile> ReadProfileAsync(PaConnectDbContext db, ReviewCase found)
    {
        var id = new Id<AssistantProfile>(found.SubjectId);
        var profile = await db.AssistantProfiles.SingleAsync(p => p.Id == id);
        var details = profile.Versions.Single(v => v.Number == found.Version).Details;
        var before = profile.Versions.SingleOrDefault(v => v.Number == found.Version - 1)?.Details;
        return new CaseFile
        {
            Case = found,
            Listing = profile,
            Title = found.Kind.Label(),
            Author = (await db.PersonalAssistants.AsNoTracking().SingleAsync(a => a.Id == profile.AssistantId)).ShownName,
            Lines = VersionLines.Of(details),
            LinesBefore = before is null ? [] : VersionLines.Of(before),
            Standing = await db.StandingOfAuthorAsync(found, profile),
            Authors = await db.AuthorsOfAsync(found),
        };
    }

    private static string TextOf(IReadOnlyList<VersionLine> lines, VersionLine line) =>
        lines.FirstOrDefault(other => other.Field == line.Field)?.Text ?? "";
}
