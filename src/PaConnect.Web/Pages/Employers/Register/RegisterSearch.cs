using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data;
using PaConnect.Data.Conventions;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Register;

public enum RegisterSort
{
    Nearest,
    Newest,
    BestFit,
}

/// <summary>
/// A search of the register, as it stands in an address. Properties are named as the address names them. What an address says that
/// no form of ours would is left out: nobody typed it.
/// </summary>
public sealed record RegisterSearch
{
    public const int DefaultMiles = 10;

    /// <summary>So many are walked in an index by itself, in some milliseconds, before all who are near are gathered instead.</summary>
    private const int MostWalked = 20_000;

    public static IReadOnlyList<int> MilesToChoose { get; } = [1, 3, 5, 10, 15, 25, 50];

    /// <summary>Where the work is, as typed; null for the employer's own place.</summary>
    public string? Near { get; init; }

    public int Miles { get; init; } = DefaultMiles;
    public IReadOnlyList<WorkTask> Task { get; init; } = [];
    public Language? Language { get; init; }
    public string? Q { get; init; }
    public IReadOnlyList<WeekPart> Part { get; init; } = [];
    public bool Driver { get; init; }
    public RegisterSort Sort { get; init; }

    /// <summary>The employer's own advert with which PAs are compared.</summary>
    public Id<JobAdvert>? Advert { get; init; }

    /// <summary>The last row of the page before, as its place in the order and its id.</summary>
    public string? After { get; init; }

    /// <summary>Rows of the best fit that come before this page.</summary>
    public int Skip => Sort == RegisterSort.BestFit && int.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var skip)
        && skip < BestFit.MostCompared ? skip : 0;

    /// <summary>What PAs are compared with: what was ticked here, and for the rest what the advert says.</summary>
    public Sought SoughtWith(JobAdvertDetails? advert)
    {
        var asked = advert is null ? new Sought() : Sought.By(advert);
        return asked with
        {
            Tasks = [.. Task.Union(asked.Tasks)],
            Week = Part.Count > 0 ? WeekMinutes.Of(Part) : asked.Week,
            Language = Language,
            Driver = Driver || asked.Driver,
        };
    }

    public static RegisterSearch From(IQueryCollection query) => new()
    {
        Near = Text(query["near"]),
        Miles = int.TryParse(query["miles"], NumberStyles.None, CultureInfo.InvariantCulture, out var miles)
            && MilesToChoose.Contains(miles) ? miles : DefaultMiles,
        Task = [.. query["task"].Select(Word<WorkTask>).OfType<WorkTask>().Distinct().Order()],
        Language = Word<Language>(query["language"]),
        Q = Text(query["q"]),
        Part = WeekPart.InOrder(query["part"]
            .Select(text => WeekPart.TryParse(text, null, out var part) ? part : null).OfType<WeekPart>()),
        Driver = query["driver"] == "true",
        Sort = Word<RegisterSort>(query["sort"]) ?? RegisterSort.Nearest,
        Advert = Guid.TryParse(query["advert"], out var advert) && advert != Guid.Empty ? new Id<JobAdvert>(advert) : null,
        After = Text(query["after"]),
    };

    /// <summary>The same search as "name=value" pairs, without what need not be said.</summary>
    public string ToQuery()
    {
        IEnumerable<(string Name, string? Value)> pairs =
        [
            ("near", Near),
            ("miles", Miles == DefaultMiles ? null : Miles.ToString(CultureInfo.InvariantCulture)),
            .. Task.Select(task => ("task", (string?)task.ToString())),
            ("language", Language?.ToString()),
            ("q", Q),
            .. Part.Select(part => ("part", (string?)part.ToString())),
            ("driver", Driver ? "true" : null),
            ("sort", Sort == RegisterSort.Nearest ? null : Sort.ToString()),
            ("advert", Advert?.ToString()),
            ("after", After),
        ];
        return string.Join('&', pairs
            .Where(pair => pair.Value is not null)
            .Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
    }

    /// <summary>Everybody who passes: near enough both ways, looking for work, and with everything that is a must.</summary>
    public IQueryable<RegisterEntry> In(IQueryable<RegisterEntry> entries, GridPoint origin, NpgsqlTsQuery? words) =>
        Asked(entries.WithinReach(origin, Miles).LookingForWork(), words);

    /// <summary>Those with everything that is a must, near or not.</summary>
    private IQueryable<RegisterEntry> Asked(IQueryable<RegisterEntry> entries, NpgsqlTsQuery? words) =>
        entries.Offering(Task).Speaking(Language).ThatSay(words);

    /// <summary>
    /// Those who pass, in their order, from just after the page before. The metres are as the database worked them out: their last digit
    /// may differ from ours, and the next page begins after it.
    /// </summary>
    /// <param name="db">Outside a transaction.</param>
    /// <param name="entries">Whom this employer may find.</param>
    /// <param name="isLimited">The entries are those of an approved limit: few, so walking an index would go past many others.</param>
    /// <param name="origin">Where the work is.</param>
    /// <param name="words">As the database reads them; null where nothing is asked by words.</param>
    /// <param name="most">How many rows fill the page.</param>
    public async Task<List<FoundAssistant>> ListAsync(
        PaConnectDbContext db, IQueryable<RegisterEntry> entries, bool isLimited, GridPoint origin, NpgsqlTsQuery? words, int most)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.PlanForTheseValuesAsync();
        if (isLimited || (words is not null && await db.RegisterEntries.ThatSay(words).AreFewAsync(db)))
        {
            return await Sorted(In(entries, origin, words), origin).Take(most)
                .Select(entry => new FoundAssistant(entry, NearbyListings.MetresBetween(entry.Location, origin)))
                .ToListAsync();
        }

        return await FetchFromNearAsync(db, entries, origin, words, most);
    }

    /// <summary>
    /// Asks an index alone who is near both ways, in their order, and looks only at the rows of those: at few at first, and at ten times as
    /// many each time that too few of them passed. Rows are wide, and most that are within some miles will not travel as far.
    /// </summary>
    private async Task<List<FoundAssistant>> FetchFromNearAsync(
        PaConnectDbContext db, IQueryable<RegisterEntry> entries, GridPoint origin, NpgsqlTsQuery? words, int most)
    {
        // The rows are known by their ids: to gather everybody who says a word takes longer than to look at them.
        await db.SetLocallyAsync(("enable_bitmapscan", "off"));

        // The best fit is chosen from the nearest.
        var search = Sort == RegisterSort.BestFit ? this with { Sort = RegisterSort.Nearest, After = null } : this;
        var (passed, step) = (new List<(Id<AssistantProfile> Id, double Metres)>(), most * 10);
        bool isLast;
        do
        {
            var near = await search.NextAsync(db.RegisterEntries, origin, step);
            var ids = near.ConvertAll(one => one.ProfileId);
            var pass = await Asked(entries.Where(entry => ids.Contains(entry.ProfileId)), words)
                .Select(entry => entry.ProfileId).ToHashSetAsync();
            passed.AddRange(near.Where(one => pass.Contains(one.ProfileId)).Select(one => (one.ProfileId, one.Metres)));
            isLast = passed.Count >= most || near.Count < step;
            if (!isLast)
            {
                search = search.PageAfter(near[^1].ProfileId, near[^1].PublishedAt, near[^1].Metres);
                step *= 10;
            }
        }
        while (!isLast);

        var shown = passed.Take(most).ToList();
        var shownIds = shown.ConvertAll(one => one.Id);
        var rows = await entries.Where(entry => shownIds.Contains(entry.ProfileId)).ToDictionaryAsync(entry => entry.ProfileId);
        return [.. shown.Where(one => rows.ContainsKey(one.Id)).Select(one => new FoundAssistant(rows[one.Id], one.Metres))];
    }

    /// <summary>
    /// The next so many who are near both ways. The newest in a town are soon met among the newest of all; where they are not, few are
    /// near, and those are gathered and sorted.
    /// </summary>
    private async Task<List<NearAssistant>> NextAsync(IQueryable<RegisterEntry> entries, GridPoint origin, int most)
    {
        if (Sort == RegisterSort.Newest && most <= MostWalked)
        {
            var newest = await Near(Sorted(entries, origin).Take(MostWalked)).ToListAsync();
            if (newest.Count == most)
            {
                return newest;
            }
        }

        return await Near(entries).ToListAsync();

        IQueryable<NearAssistant> Near(IQueryable<RegisterEntry> among) =>
            Sorted(among.WithinReach(origin, Miles).LookingForWork(), origin).Take(most).Select(entry =>
                new NearAssistant(entry.ProfileId, entry.PublishedAt, NearbyListings.MetresBetween(entry.Location, origin)));
    }

    public RegisterSearch PageAfter(RegisterEntry last, double metres) => PageAfter(last.ProfileId, last.PublishedAt, metres);

    private RegisterSearch PageAfter(Id<AssistantProfile> last, DateTimeOffset publishedAt, double metres) => this with
    {
        After = Sort switch
        {
            RegisterSort.Nearest => string.Create(CultureInfo.InvariantCulture, $"{metres:R}_{last}"),
            RegisterSort.Newest => string.Create(CultureInfo.InvariantCulture, $"{publishedAt.UtcTicks}_{last}"),
            RegisterSort.BestFit => throw new InvalidOperationException("The best fit is paged by how many came before."),
        },
    };

    private IQueryable<RegisterEntry> Sorted(IQueryable<RegisterEntry> entries, GridPoint origin)
    {
        var mark = (After ?? "").Split('_');
        var id = new Id<AssistantProfile>(mark.Length == 2 && Guid.TryParse(mark[1], out var guid) ? guid : default);
        var isMark = id != default;
        return Sort switch
        {
            RegisterSort.Nearest => entries.NearestFirst(
                origin,
                isMark && double.TryParse(mark[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var metres)
                    && double.IsFinite(metres) ? (metres, id) : null),
            RegisterSort.Newest => entries.NewestFirst(
                isMark && long.TryParse(mark[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                    && ticks <= DateTime.MaxValue.Ticks ? (new DateTimeOffset(ticks, TimeSpan.Zero), id) : null),
            RegisterSort.BestFit => entries.NearestFirst(origin, null),
        };
    }

    private static string? Text(string? typed) => TypedTextBinder.Clean(typed, SearchWords.TypedMaxLength);

    // Names only: a number would pass as a value that has no name.
    private static T? Word<T>(string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text!) : null;
}

/// <param name="Metres">From where the work is, as the database worked them out.</param>
public sealed record FoundAssistant(RegisterEntry Entry, double Metres);

/// <param name="Metres">From where the work is, as the database worked them out.</param>
internal sealed record NearAssistant(Id<AssistantProfile> ProfileId, DateTimeOffset PublishedAt, double Metres);
