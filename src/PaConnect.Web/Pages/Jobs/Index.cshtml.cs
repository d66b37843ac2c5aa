using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

[EnableRateLimiting(Limits.Searching)]
public sealed class IndexModel(
    PaConnectDbContext db, CurrentUser user, PlaceFinder places, SearchCount counts, Spelling spelling, TimeProvider clock) : PageModel
{
    private const int OnAPage = 20;

    public JobQuery Query { get; private set; } = new();
    public FoundPlaces? Places { get; private set; }
    public IReadOnlyList<FoundJob> Jobs { get; private set; } = [];
    public FoundCount Count { get; private set; }
    public string? Next { get; private set; }
    public DateOnly Today { get; private set; }

    /// <summary>Other searches that find something, where this one finds nothing.</summary>
    public IReadOnlyList<Wider> Others { get; private set; } = [];

    /// <summary>The words as they may have been meant.</summary>
    public string? Better { get; private set; }

    /// <summary>The place was typed and it is not clear which is meant, so nothing was searched.</summary>
    public bool MustChoosePlace => Places is { TheOne: null };

    public string Heading => MustChoosePlace ? PlaceQuestion : $"{InWords(Count)}{Where}";

    private string Where => Places?.TheOne is not { } place
        ? ""
        : Query.Anywhere
            ? $", measured from {place.Label}"
            : $" within {(Query.Miles == 1 ? "1 mile" : $"{Query.Miles} miles")} of {place.Label}";

    private string PlaceQuestion => Places!.Answer switch
    {
        PlaceAnswer.WhichOne => $"Which {Query.Near} do you mean?",
        PlaceAnswer.Outside => "We do not cover the Channel Islands or the Isle of Man",
        PlaceAnswer.Unknown or PlaceAnswer.Found => $"We do not know a place called {Query.Near}",
    };

    public async Task OnGetAsync()
    {
        Today = clock.Today();
        Query = JobQuery.Read(Request.Query);
        Places = Query.Near is { } near ? await places.FindAsync(near, HttpContext.RequestAborted) : null;
        if (MustChoosePlace)
        {
            return;
        }

        var listings = await db.JobsForAsync(user);
        var search = Query.ToSearch(Places?.TheOne, await db.ReadWordsAsync(Query.Words));
        var found = await search.ListAsync(db, listings, Today, Query.After, OnAPage + 1);
        Count = await counts.OfAsync(
            search.In(listings, Today),
            isGathered: search.Words is not null,
            isFirstPage: Query.After is null,
            rows: found.Count,
            most: OnAPage + 1);
        Jobs = [.. found.Take(OnAPage)];
        Next = found.Count > OnAPage ? Links.Jobs.Found(Query with { After = search.CursorAt(Jobs[^1]) }) : null;
        Others = Count.IsNone ? await FindOthersAsync(listings, search) : [];
        Better = Query.After is null && found.Count <= Spelling.Few ? await spelling.BetterAsync(SearchKind.Jobs, Query.Words) : null;
    }

    private static string InWords(FoundCount count) => count.InWords("PA job", "PA jobs");

    private async Task<IReadOnlyList<Wider>> FindOthersAsync(IQueryable<JobListing> listings, JobSearch search)
    {
        var others = new List<Wider>();
        foreach (var (what, query) in Query.Wider())
        {
            var other = query.ToSearch(Places?.TheOne, query.Words is null ? null : search.Words);
            var count = await counts.OfAsync(other.In(listings, Today), isGathered: other.Words is not null);
            if (count.Number is null && other.Words is not null)
            {
                // There was no time to count, so perhaps no job says these words.
                continue;
            }

            if (!count.IsNone)
            {
                others.Add(new Wider($"{InWords(count)} {what}", Links.Jobs.Found(query)));
            }
        }

        return others;
    }

    public sealed record Wider(string Text, string Href);
}
