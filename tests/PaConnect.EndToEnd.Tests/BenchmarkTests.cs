using PaConnect.Bench;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>Keeps the benchmark alive. How quick anything is here says nothing, so nothing is asked of it.</summary>
public sealed class BenchmarkTests
{
    [Fact]
    public async Task The_benchmark_measures_everything_at_its_smallest()
    {
        await using var benchmark = new Benchmark(Sizes.Small, TextWriter.Null);

        var figures = await benchmark.RunAsync();

        Assert.Equal(15, figures.Count);
        Assert.All(figures, figure => Assert.NotEmpty(figure.Seen));
        Assert.DoesNotContain(figures, figure => figure.Seen.Contains("(0 mails", StringComparison.Ordinal));
    }
}
