using System.Diagnostics;

namespace PaConnect.Bench;

/// <summary>Does the same list of things again and again, by one or by several at once.</summary>
internal static class Load
{
    public const int AtOnce = 4;

    /// <summary>Each thing once, one after the other.</summary>
    public static Task<Timings> OnceAsync(int count, Func<int, Task> act) => RunAsync(count, 1, null, act);

    /// <summary>By four at once, for as long as that.</summary>
    public static Task<Timings> ForAsync(TimeSpan time, int count, Func<int, Task> act) => RunAsync(count, AtOnce, time, act);

    private static async Task<Timings> RunAsync(int count, int workers, TimeSpan? time, Func<int, Task> act)
    {
        var (next, taken) = (-1, new List<double>());
        var whole = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync)));
        return new Timings(taken, taken.Count / whole.Elapsed.TotalSeconds);

        async Task WorkAsync()
        {
            while (Interlocked.Increment(ref next) is var number && (time is { } limit ? whole.Elapsed < limit : number < count))
            {
                var one = Stopwatch.StartNew();
                await act(number % count);
                lock (taken)
                {
                    taken.Add(one.Elapsed.TotalMilliseconds);
                }
            }
        }
    }
}
