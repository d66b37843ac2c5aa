using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.History;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>Everything that the page of a case shows, read at one moment.</summary>
public sealed class CaseFile
{
    private IReadOnlyList<(string Label, WordDifferences Words)>? _changes;

    public const int MostHistory = 100;
    public const int MostReports = 100;
    public const int MostSanctions = 20;

    public required ReviewCase Case { get; init; }
    public required IModerated Subject { get; init; }
    public required string Title { get; init; }

    /// <summary>The name that this version shows: the employer's, or the PA's first name and initial. Empty of a step.</summary>
    public required string Author { get; init; }

    public required IReadOnlyList<VersionLine> Lines { get; init; }
    public required IReadOnlyList<VersionLine> LinesBefore { get; init; }

    /// <summary>Why its employer closed an advert, and what they wrote about that: for moderators and themselves only.</summary>
    public string? ClosedBecause { get; init; }

    public string? ClosingNote { get; init; }

    /// <summary>The employer chose this organisation, which does not lead where the advert is.</summary>
    public bool IsChosen { get; init; }

    /// <summary>What the organisation must see before it shows this PA; null where it introduces nobody.</summary>
    public IntroductionNeeds? Introduction { get; init; }

    /// <summary>Null where it is about no listing.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Who belongs to it, and so cannot decide about it.</summary>
    public IReadOnlyCollection<Id<Domain.Common.Account>> Authors { get; private set; } = [];

    /// <summary>What moderators did about the authors, as far as the ladder remembers it, whichever organisation it was.</summary>
    public IReadOnlyList<Sanction> Sanctions { get; private set; } = [];

    public IReadOnlyList<Report> Reports { get; private set; } = [];
    public Appeal? Appeal { get; private set; }

    /// <summary>The case that this one came from: what the appeal is against, or what the hold came from.</summary>
    public ReviewCase? From { get; private set; }

    /// <summary>
    /// What a step against a person came from, for whoever decides an appeal against it: nobody can judge the step without that, so an
    /// organisation to which the appeal was passed reads this one other case too.
    /// </summary>
    public CaseFile? Origin { get; private set; }

    public Decision? DecisionBefore { get; private set; }

    /// <summary>The organisation's ready texts.</summary>
    public IReadOnlyList<PresetText> Texts { get; private set; } = [];

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>The claim that is in force, whoever holds it.</summary>
    public CaseClaim? Claim { get; private set; }

    public bool IsOver => Case.State != CaseState.Waiting;

    public bool IsOvertaken => !IsOver && !Case.StillAsks(Subject);

    public bool IsClean => Case.Matter == CaseMatter.Version && !Case.ChecksFailed && Case.Findings.All(finding => !finding.IsOpen);

    /// <summary>Compared once, because the page asks for them twice.</summary>
    public IReadOnlyList<(string Label, WordDifferences Words)> Changes => _changes ??=
        [.. LinesBefore.Concat(Lines).DistinctBy(line => line.Field)
            .Select(line => (line.Label, Before: TextOf(LinesBefore, line), Now: TextOf(Lines, line)))
            .Where(change => change.Before != change.Now)
            .Select(change => (change.Label, WordDifferences.Between(change.Before, change.Now)))];

    public IReadOnlyList<Mark> Marks =>
        [.. Case.Findings
            .Where(finding => finding is { IsOpen: true, Start: not null, Length: not null })
            .Select(finding => new Mark(finding.Field, finding.Start!.Value, finding.Length!.Value))];

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

        var authors = await db.BarredFromAsync(found);
        if (authors.Contains(user.AccountId) && found.Matter is CaseMatter.Report or CaseMatter.Hold)
        {
            return null;
        }

        var file = await ReadSubjectAsync(db, found, now);
        file.Authors = authors;
        await file.ReadAroundAsync(db, now, isOwn: authors.Contains(user.AccountId));
        var origin = file.Origin?.Case.Id.Value;
        file.History = await db.History.AsNoTracking()
            .Where(row => row.SubjectId == found.SubjectId || row.SubjectId == id.Value || row.SubjectId == origin)
            .OrderByDescending(row => row.Id).Take(MostHistory).ToListAsync();
        file.Claim = await db.CaseClaims.AsNoTracking().SingleOrDefaultAsync(c => c.CaseId == id && c.ExpiresAt > now);
        return file;
    }

    private static Task<CaseFile> ReadSubjectAsync(PaConnectDbContext db, ReviewCase found, DateTimeOffset now) => found.Kind switch
    {
        CaseKind.JobAdvert => ReadAdvertAsync(db, found),
        CaseKind.AssistantProfile => ReadProfileAsync(db, found, now),
        CaseKind.Message => ReadMessageAsync(db, found),
        CaseKind.Sanction => ReadSanctionAsync(db, found),
    };

    /// <param name="db">Where it is read from.</param>
    /// <param name="now">When.</param>
    /// <param name="isOwn">Whether the reader belongs to what the case is about: who reported it is not for them.</param>
    private async Task ReadAroundAsync(PaConnectDbContext db, DateTimeOffset now, bool isOwn)
    {
        var people = Subject is Sanction { AccountId: var person } ? [person] : Authors;
        Sanctions = await db.Sanctions.AsNoTracking().RememberedOf(people, now).Take(MostSanctions).ToListAsync();
        From = await db.ReviewCases.SingleOrDefaultAsync(c => c.Id == Case.FromCaseId);
        Appeal = await db.Appeals.AsNoTracking().SingleOrDefaultAsync(a => a.CaseId == Case.Id);
        if (!isOwn)
        {
            Reports = await ReportsOfAsync(db, Case.Matter == CaseMatter.Report ? Case.Id : From?.Id);
            Origin = Subject is Sanction { CaseId: var origin } ? await ReadOriginAsync(db, origin, now) : null;
        }

        Texts = await db.PresetTexts.AsNoTracking().Where(text => text.OrganisationId == Case.OrganisationId)
            .OrderBy(text => text.Title).Take(PresetText.MostPerOrganisation).ToListAsync();
        if (Case.Matter == CaseMatter.Version)
        {
            DecisionBefore = (await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(
                c => c.SubjectId == Case.SubjectId && c.Version == Case.Version - 1))?.Decision;
        }
    }

    private static async Task<CaseFile> ReadOriginAsync(PaConnectDbContext db, Id<ReviewCase> id, DateTimeOffset now)
    {
        var origin = await ReadSubjectAsync(db, await db.ReviewCases.SingleAsync(c => c.Id == id), now);
        origin.Reports = await ReportsOfAsync(db, id);
        return origin;
    }

    private static Task<List<Report>> ReportsOfAsync(PaConnectDbContext db, Id<ReviewCase>? id) =>
        db.Reports.AsNoTracking().Where(report => report.CaseId == id)
            .OrderBy(report => report.ReceivedAt).Take(MostReports).ToListAsync();

    private static async Task<CaseFile> ReadAdvertAsync(PaConnectDbContext db, ReviewCase found)
    {
        var id = new Id<JobAdvert>(found.SubjectId);
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == id);
        var version = VersionOf(advert, found);
        var details = version.Details;
        var before = advert.Versions.SingleOrDefault(v => v.Number == found.Version - 1)?.Details;
        return new CaseFile
        {
            Case = found,
            Subject = advert,
            Title = details.Role.Title ?? found.Kind.Label(),
            Author = details.ShownBy!,
            Lines = VersionLines.Of(details),
            LinesBefore = before is null ? [] : VersionLines.Of(before),
            Standing = await db.StandingOfAuthorAsync(found, advert),
            ClosedBecause = advert.EndReason?.Label(),
            ClosingNote = advert.EndNote,
            IsChosen = version.ChosenOrganisationId == found.OrganisationId,
        };
    }

    private static async Task<CaseFile> ReadProfileAsync(PaConnectDbContext db, ReviewCase found, DateTimeOffset now)
    {
        var id = new Id<AssistantProfile>(found.SubjectId);
        var profile = await db.AssistantProfiles.SingleAsync(p => p.Id == id);
        var details = VersionOf(profile, found).Details;
        var before = profile.Versions.SingleOrDefault(v => v.Number == found.Version - 1)?.Details;
        return new CaseFile
        {
            Case = found,
            Subject = profile,
            Title = found.Kind.Label(),
            Author = details.ShownName!,
            Lines = VersionLines.Of(details),
            LinesBefore = before is null ? [] : VersionLines.Of(before),
            Standing = await db.StandingOfAuthorAsync(found, profile),
            Introduction = await db.IntroductionNeedsAsync(
                await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == found.OrganisationId), profile.AssistantId, London.DateOf(now)),
        };
    }

    private static async Task<CaseFile> ReadMessageAsync(PaConnectDbContext db, ReviewCase found)
    {
        var id = new Id<Message>(found.SubjectId);
        var message = await db.Messages.SingleAsync(m => m.Id == id);
        return new CaseFile
        {
            Case = found,
            Subject = message,
            Title = "A message",
            Author = message.SentAs == Role.Employer ? "An employer" : "A PA",
            Lines = [new VersionLine("Text", "Message", message.Text)],
            LinesBefore = [],
        };
    }

    private static async Task<CaseFile> ReadSanctionAsync(PaConnectDbContext db, ReviewCase found)
    {
        var id = new Id<Sanction>(found.SubjectId);
        var sanction = await db.Sanctions.SingleAsync(s => s.Id == id);
        return new CaseFile
        {
            Case = found,
            Subject = sanction,
            Title = $"{sanction.Step.Label()}, given on {London.DateOf(sanction.GivenAt):d MMMM yyyy}",
            Author = "",
            Lines = VersionLines.Of(sanction),
            LinesBefore = [],
        };
    }

    /// <summary>The version that is asked about, or was looked at again; where the matter is none, the one on show, or the newest.</summary>
    private static TVersion VersionOf<TState, TVersion>(Listing<TState, TVersion> listing, ReviewCase found)
        where TState : struct, Enum
        where TVersion : ListingVersion =>
        listing.Versions.SingleOrDefault(version => version.Number == (found.Version ?? found.ShownVersion)) ?? listing.Shown ?? listing.Latest!;

    private static string TextOf(IReadOnlyList<VersionLine> lines, VersionLine line) =>
        lines.FirstOrDefault(other => other.Field == line.Field)?.Text ?? "";
}
