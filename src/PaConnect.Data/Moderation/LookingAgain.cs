using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Conventions;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

/// <summary>An advert on show in which the checks find what no decision about that version has considered.</summary>
public sealed record FoundAgain(
    Id<JobAdvert> Id, string Reference, string Title, int Version, Organisation Organisation, CheckResult New);

/// <summary>
/// What looking again at some of the adverts on show finds: one slice, in the order of their references, so that no look takes long
/// however many there are.
/// </summary>
/// <param name="Looked">How many were looked at.</param>
/// <param name="AlreadyAsked">How many of them wait for a moderator already.</param>
/// <param name="Next">After which reference the next slice begins; null where this was the last.</param>
public sealed record LookedAgain(IReadOnlyList<FoundAgain> Found, int Looked, int AlreadyAsked, string? Next);

public static class LookingAgain
{
    public static async Task<LookedAgain> LookAgainAsync(
        this PaConnectDbContext db, Func<JobAdvertDetails, CheckResult> look, string? after, int most)
    {
        var slice = await db.SliceAsync(after, most);
        var found = slice.Select(shown => (Shown: shown, Checks: look(shown.Details))).Where(seen => Asks(seen.Checks)).ToList();

        var ids = found.Select(seen => seen.Shown.Id.Value).ToList();
        var cases = (await db.ReviewCases.AsNoTracking()
            .Where(c => ids.Contains(c.SubjectId) && (c.Matter == CaseMatter.Version || c.Matter == CaseMatter.Recheck))
            .ToListAsync()).ToLookup(c => c.SubjectId);
        var alreadyAsked = found.RemoveAll(seen => cases[seen.Shown.Id.Value].Any(IsOpenRecheck));

        var again = new List<FoundAgain>();
        foreach (var (shown, checks) in found)
        {
            var decided = cases[shown.Id.Value]
                .Where(c => c.State == CaseState.Decided && (c.ShownVersion ?? c.Version) == shown.Version).ToList();
            if (ReviewCase.NotConsidered(checks, decided) is var left && Asks(left))
            {
                var organisation = await db.OrganisationOfAsync(shown, decided);
                again.Add(new FoundAgain(
                    shown.Id, shown.Reference, shown.Details.Role.Title ?? "Job advert", shown.Version, organisation, left));
            }
        }

        return new LookedAgain(again, slice.Count, alreadyAsked, slice.Count < most ? null : slice[^1].Reference);
    }

    /// <summary>
    /// Opens a case for each advert of a slice in which something new is found, and saves. One administrator at a time: who comes second
    /// finds that the same adverts wait for a moderator already.
    /// </summary>
    public static async Task<(int Opened, LookedAgain Looked)> OpenRechecksAsync(
        this PaConnectDbContext db,
        Func<JobAdvertDetails, CheckResult> look,
        string? after,
        int most,
        Actor by,
        DateTimeOffset now)
    {
        await using var turn = await db.BeginInTurnAsync("look again");
        var looked = await db.LookAgainAsync(look, after, most);
        db.AddRange(looked.Found.Select(
            found => ReviewCase.OpenRecheck(found.Id.Value, found.Version, found.Organisation, found.New, by, now)));
        await db.SaveChangesAsync();
        await turn.CommitAsync();
        return (looked.Found.Count, looked);
    }

    private static bool Asks(CheckResult checks) => checks.Failed || checks.Noticed.Count > 0;

    private static bool IsOpenRecheck(ReviewCase c) => c is { Matter: CaseMatter.Recheck, State: CaseState.Waiting };

    /// <summary>Whose case the version was; who leads where it is, if the machine passed it.</summary>
    private static async Task<Organisation> OrganisationOfAsync(
        this PaConnectDbContext db, Shown shown, IReadOnlyCollection<ReviewCase> decided)
    {
        var own = decided.FirstOrDefault(c => c.Matter == CaseMatter.Version)?.OrganisationId;
        return own is { } id
            ? (await db.Organisations.FindAsync(id))!
            : await db.Organisations.ThatLeadsAsync(shown.Details.Place.Locality!.District);
    }

    private static Task<List<Shown>> SliceAsync(this PaConnectDbContext db, string? after, int most) =>
        (from advert in db.JobAdverts
         where (advert.State == JobAdvertState.Live || advert.State == JobAdvertState.Paused)
             && (after == null || advert.Reference.CompareTo(after) > 0)
         join version in db.Set<JobAdvertVersion>()
             on new { advert.Id, Number = advert.LiveVersion!.Value } equals new { Id = version.AdvertId, version.Number }
         orderby advert.Reference
         select new Shown(advert.Id, advert.Reference, version.Number, version.Details)).Take(most).ToListAsync();

    private sealed record Shown(Id<JobAdvert> Id, string Reference, int Version, JobAdvertDetails Details);
}
