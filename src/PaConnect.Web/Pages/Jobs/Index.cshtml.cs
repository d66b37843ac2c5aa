using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Places;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

[EnableRateLimiting(Limits.Searching)]
public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, PlaceFinder places, TimeProvider clock) : PageModel
{
    private const int OnAPage = 20;

    public JobQuery Query { get; private set; } = new();
    public FoundPlaces? Places { get; private set; }
    public IReadOnlyList<FoundJob> Jobs { get; private set; } = [];
    public int Count { get; private set; }
    public string? Next { get; private set; }
    public DateOnly Today { get; private set; }

    /// <summary>Other searches that find something, where this one finds nothing.</summary>
    public IReadOnlyList<Wider> Others { get; private set; } = [];

    /// <summary>The place was typed and it is not clear which is meant, so nothing was searched.</summary>
    public bool MustChoosePlace => Places is { TheOne: null };

    public string Heading => MustChoosePlace ? PlaceQuestion : $"{CountInWords(Count)}{Where}";

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

    public static string CountInWords(int count) => count switch
    {
        0 => "No PA jobs",
        1 => "1 PA job",
        > JobSearch.MostCounted => $"More than {JobSearch.MostCounted:#,0} PA jobs",
        _ => $"{count:#,0} PA jobs",
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
        var search = Query.ToSearch(Places?.TheOne);
        Count = await search.CountAsync(listings, Today);
        var found = await search.ListAsync(listings, Today, Query.After, OnAPage + 1);
        Jobs = [.. found.Take(OnAPage)];
        Next = found.Count > OnAPage ? Links.Jobs.Found(Query with { After = search.CursorAt(Jobs[^1]) }) : null;
        Others = Count == 0 ? await FindOthersAsync(listings) : [];
    }

    private async Task<IReadOnlyList<Wider>> FindOthersAsync(IQueryable<JobListing> listings)
    {
        var others = new List<Wider>();
        foreach (var (what, query) in Query.Wider())
        {
            var count = await query.ToSearch(Places?.TheOne).CountAsync(listings, Today);
            if (count > 0)
            {
                others.Add(new Wider($"{CountInWords(count)} {what}", Links.Jobs.Found(query)));
            }
        }

        return others;
    }

    public sealed record Wider(string Text, string Href);
}
