using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;

namespace PaConnect.Web.Demo;

/// <summary>How many made-up people and things to add to the database.</summary>
/// <param name="AreNews">Whether those who keep a search hear of them, as on the day they came.</param>
internal sealed record CrowdSizes(int Assistants = 0, int Employers = 0, int Adverts = 0, int Alerts = 0, bool AreNews = false)
{
    public const string Usage = "Use seed [--assistants N] [--employers N] [--adverts N] [--alerts N], each N from 0 to 10000000.";
    public const int Most = 10_000_000;

    /// <summary>Reads "--assistants 1000 --adverts=20"; null where that cannot be read.</summary>
    public static CrowdSizes? Read(IEnumerable<string> arguments)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = arguments.SelectMany(argument => argument.Split('=', 2)).ToList();
        foreach (var pair in words.Chunk(2))
        {
            if (pair is not [var name, var text] || name is not ("--assistants" or "--employers" or "--adverts" or "--alerts")
                || !int.TryParse(text, out var size) || size is < 0 or > Most || !sizes.TryAdd(name, size))
            {
                return null;
            }
        }

        return new CrowdSizes(
            sizes.GetValueOrDefault("--assistants"),
            sizes.GetValueOrDefault("--employers"),
            sizes.GetValueOrDefault("--adverts"),
            sizes.GetValueOrDefault("--alerts"));
    }
}

/// <summary>
/// Fills a database with as many made-up people as asked for, to see how the site does with a nation in it. They are made through the
/// domain's own verbs, as the rest of the demo is, and written by COPY, a few thousand to a transaction: a run that is stopped leaves
/// what it has written, whole. They have no history, and none of them can sign in. The same moment makes the same crowd, so that a test,
/// whose clock stands still, finds the same people each time.
/// </summary>
internal sealed class Crowd(Func<PaConnectDbContext> open, TimeProvider clock, TextWriter progress)
{
    private const int InOneGo = 5_000;

    private readonly Random _seeds = new(unchecked((int)clock.GetUtcNow().Ticks));

    private delegate Task Add(PaConnectDbContext db, Random random, int from, int to);

    public async Task AddAsync(CrowdSizes sizes)
    {
        CrowdPlaces places;
        long announcedUpTo;

        // Each advert takes one that no other has: among so many, two would be alike by chance.
        ConcurrentDictionary<string, bool> taken;
        await using (var db = open())
        {
            (places, announcedUpTo) = (await CrowdPlaces.LoadAsync(db), await db.AnnouncedUpToAsync());
            taken = new(await db.JobAdverts.Select(advert => advert.Reference).ToDictionaryAsync(reference => reference, _ => true));
        }

        var now = clock.GetUtcNow();
        await FillAsync("PAs", sizes.Assistants, (db, random, from, to) =>
            new CrowdAssistants(places, random, now).AddAsync(db, to - from, sizes.AreNews));

        // An advert belongs to somebody. Each employer has its share of them, and the rest go to those who come last.
        var employers = Math.Max(sizes.Employers, sizes.Adverts > 0 ? 1 : 0);
        await FillAsync("employers and their adverts", employers, (db, random, from, to) =>
            new CrowdEmployers(places, taken, random, now).AddAsync(
                db, to - from, Share(sizes.Adverts, to) - Share(sizes.Adverts, from), sizes.AreNews));

        await FillAsync("alerts", sizes.Alerts, (db, random, from, to) =>
            new CrowdAlerts(places, random, now).AddAsync(db, to - from, announcedUpTo));

        int Share(int adverts, int upTo) => (int)((long)adverts * upTo / employers);
    }

    private async Task FillAsync(string what, int size, Add add)
    {
        var (began, done, said) = (clock.GetTimestamp(), 0, 0);
        var parts = Enumerable.Range(0, (size + InOneGo - 1) / InOneGo).Select(part => (Number: part, Seed: _seeds.Next())).ToList();
        await Parallel.ForEachAsync(
            parts,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) },
            async (part, stopping) =>
            {
                var (from, to) = (part.Number * InOneGo, Math.Min(size, (part.Number + 1) * InOneGo));
                await using var db = open();
                await using var transaction = await db.Database.BeginTransactionAsync(stopping);
                await add(db, new Random(part.Seed), from, to);
                await transaction.CommitAsync(stopping);
                var sum = Interlocked.Add(ref done, to - from);
                var seconds = (int)clock.GetElapsedTime(began).TotalSeconds;
                if (Interlocked.Exchange(ref said, seconds) != seconds || sum == size)
                {
                    await progress.WriteLineAsync($"{what}: {sum:N0} of {size:N0} after {seconds} s");
                }
            });
    }
}
