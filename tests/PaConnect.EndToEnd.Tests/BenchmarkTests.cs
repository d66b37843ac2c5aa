using System.Diagnostics;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>Keeps the benchmark alive. How quick anything is here says nothing, so nothing is asked of it.</summary>
public sealed class BenchmarkTests
{
    /// <summary>In a process of its own: it listens to every statement of its process, and would hear those of the walks beside it.</summary>
    [Fact]
    public async Task The_benchmark_measures_everything_at_its_smallest()
    {
        using var bench = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PaConnect.Bench.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (bench.StandardOutput.ReadToEndAsync(), bench.StandardError.ReadToEndAsync());
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(5));
        try
        {
            await bench.WaitForExitAsync(limit.Token);
        }
        finally
        {
            bench.Kill(entireProcessTree: true);
        }

        Assert.True(bench.ExitCode == 0, $"{await output}{await errors}");
        var figures = (await output).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList();
        Assert.Equal(15, figures.Count);
        Assert.All(figures, figure => Assert.NotEmpty(figure.Split('|')[3].Trim()));
        Assert.DoesNotContain(figures, figure => figure.Contains("(0 mails", StringComparison.Ordinal));
    }
}
