using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register;

[EnableRateLimiting(Limits.Searching)]
public sealed class IndexModel(
    PaConnectDbContext db, CurrentUser user, PlaceFinder finder, SearchCount counts, Spelling spelling, TimeProvider clock) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public Id<Employer> For { get; set; }

    public IReadOnlyList<Employer> Employers { get; private set; } = [];

    public bool MaySee { get; private set; }

    public RegisterSearch Search { get; private set; } = new();

    /// <summary>The employer's own adverts, with which PAs can be compared.</summary>
    public IReadOnlyList<ComparedAdvert> Adverts { get; private set; } = [];

    public ComparedAdvert? Compared { get; private set; }

    /// <summary>Only PAs are shown who said that they meet the limit of the advert.</summary>
    public bool IsLimited { get; private set; }

    /// <summary>Where distances are measured from, in words.</summary>
    public string Where { get; private set; } = "";

    /// <summary>What may have been meant, where it is not clear what was.</summary>
    public FoundPlaces? Places { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public FoundCount Count { get; private set; }

    public RegisterSearch? Next { get; private set; }

    /// <summary>The words as they may have been meant.</summary>
    public string? Better { get; private set; }

    /// <summary>When nobody was found: how many there are further away.</summary>
    public IReadOnlyList<(int Miles, FoundCount Count)> Wider { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var mine = db.Employers.ThatMay(user, Scopes.SearchRegister).AsNoTracking();
        Employers = await mine.OrderBy(employer => employer.CreatedAt).ThenBy(employer => employer.Id).Take(100).ToListAsync();
        if (For == default)
        {
            return Employers.Count switch
            {
                0 => NotFound(),
                1 => Redirect(Links.Register.Search(Employers[0].Id)),
                _ => Page(),
            };
        }

        if (await mine.SingleOrDefaultAsync(employer => employer.Id == For) is not { } one)
        {
            return NotFound();
        }

        Search = RegisterSearch.From(Request.Query);
        Adverts = await db.AdvertsToCompareAsync(user, For);
        Compared = Adverts.SingleOrDefault(advert => advert.Id == Search.Advert);
        MaySee = await db.MaySeeRegisterAsync(For, clock.Today());
        return !MaySee ? Page() : await FindAsync(one);
    }

    private string WhyNot => Places!.Answer switch
    {
        PlaceAnswer.WhichOne => $"Choose which {Search.Near} you mean",
        PlaceAnswer.Outside => "We do not cover the Channel Islands or the Isle of Man",
        PlaceAnswer.Unknown or PlaceAnswer.Found => "Enter a UK postcode, its first half, or a place that we know",
    };

    private async Task<PageResult> FindAsync(Employer employer)
    {
        if (await OriginAsync(employer) is not { } origin)
        {
            ModelState.AddModelError("Near", WhyNot);
            return this.Rejected();
        }

        var words = await db.ReadWordsAsync(Search.Q);
        (var entries, IsLimited) = await db.EntriesForAsync(For, Compared?.Id, clock.Today());
        await (Search.Sort == RegisterSort.BestFit ? ListBestFitAsync(entries, origin, words) : ListAsync(entries, origin, words));
        Better = Search.After is null && Count.Number <= Spelling.Few
            ? await spelling.BetterAsync(SearchKind.Register, Search.Q)
            : null;
        if (Count.IsNone)
        {
            Wider = await WiderAsync(origin, entries, words);
        }

        return Page();
    }

    private async Task ListAsync(IQueryable<RegisterEntry> entries, GridPoint origin, NpgsqlTsQuery? words)
    {
        var rows = await FirstAndCountAsync(entries, origin, words, PageSize + 1);
        Rows = [.. rows.Take(PageSize)];
        if (rows.Count > PageSize)
        {
            Next = Search.PageAfter(Rows[^1].Entry, Rows[^1].Match.Distance.Metres);
        }
    }

    private async Task ListBestFitAsync(IQueryable<RegisterEntry> entries, GridPoint origin, NpgsqlTsQuery? words)
    {
        var nearest = await FirstAndCountAsync(entries, origin, words, BestFit.MostCompared + 1);
        var best = nearest.Take(BestFit.MostCompared)
            .OrderByDescending(row => BestFit.Points(row.Match))
            .ThenBy(row => row.Match.Distance.Metres).ThenBy(row => row.Entry.ProfileId.Value)
            .ToList();
        Rows = [.. best.Skip(Search.Skip).Take(PageSize)];
        var next = Search.Skip + PageSize;
        Next = next < best.Count ? Search with { After = next.ToString(CultureInfo.InvariantCulture) } : null;
    }

    private async Task<List<Row>> FirstAndCountAsync(
        IQueryable<RegisterEntry> entries, GridPoint origin, NpgsqlTsQuery? words, int most)
    {
        var found = await Search.ListAsync(db, entries, IsLimited, origin, words, most);
        var (counted, isGathered) = ToCount(Search, entries, origin, words);
        var isFirstPage = Search.After is null || Search.Sort == RegisterSort.BestFit;
        Count = await counts.OfAsync(counted, isGathered, isFirstPage, found.Count, most);
        var (sought, today) = (Search.SoughtWith(Compared?.Details), clock.Today());
        return found.ConvertAll(one =>
            new Row(one.Entry, MatchExplanation.Of(one.Entry.Details, sought, new Distance(one.Metres), today)));
    }

    /// <summary>
    /// Few who are limited, or say the words, are gathered; else the nearest come first, for further away ever fewer travel as far.
    /// </summary>
    private (IQueryable<RegisterEntry> Found, bool IsGathered) ToCount(
        RegisterSearch search, IQueryable<RegisterEntry> entries, GridPoint origin, NpgsqlTsQuery? words)
    {
        var (found, isGathered) = (search.In(entries, origin, words), IsLimited || words is not null);
        return (isGathered ? found : found.OrderByNearest(origin), isGathered);
    }

    private async Task<GridPoint?> OriginAsync(Employer employer)
    {
        if (Search.Near is null)
        {
            Where = $"{employer.Locality.Name} ({employer.Locality.District})";
            return employer.Locality.Location;
        }

        Places = await finder.FindAsync(Search.Near);
        var place = Places.TheOne;
        Where = place?.Where ?? "";
        return place?.Location;
    }

    private async Task<IReadOnlyList<(int Miles, FoundCount Count)>> WiderAsync(
        GridPoint origin, IQueryable<RegisterEntry> entries, NpgsqlTsQuery? words)
    {
        var wider = new List<(int Miles, FoundCount Count)>();
        foreach (var miles in RegisterSearch.MilesToChoose.Where(miles => miles > Search.Miles))
        {
            var (further, isGathered) = ToCount(Search with { Miles = miles }, entries, origin, words);
            var count = await counts.OfAsync(further, isGathered);
            if (count.Number is null)
            {
                // There was no time to count, so perhaps there is nobody.
                break;
            }

            wider.Add((miles, count));
            if (count.Number > FoundCount.Most)
            {
                break;
            }
        }

        return [.. wider.Where(one => !one.Count.IsNone).DistinctBy(one => one.Count)];
    }

    public sealed record Row(RegisterEntry Entry, MatchExplanation Match);
}
