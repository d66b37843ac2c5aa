using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Domain.Tests.Moderation.Checks;

/// <summary>
/// Short texts written for the purpose: clean ones, planted faults, and near misses. Each row of corpus.csv says which
/// reasons the checks should give for it, joined by semicolons, or none.
/// </summary>
public sealed class CorpusTests
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.9;

    private static readonly JobAdvertDetails _paid = new()
    {
        Pay = new PayDetails { Lines = [new PayLine(PayKind.Weekday, 20)] },
    };

    private static readonly IReadOnlyList<Sample> _samples = [.. Read()];

    public static TheoryData<ReasonCode> Codes() =>
        [.. _samples.SelectMany(sample => sample.Expected).Distinct().Order()];

    [Fact]
    public void The_corpus_has_at_least_150_texts() => Assert.True(_samples.Count >= 150, $"{_samples.Count} texts");

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_planted_is_found_and_little_else(ReasonCode code)
    {
        var found = _samples.Where(sample => sample.Found.Contains(code)).ToList();
        var planted = _samples.Where(sample => sample.Expected.Contains(code)).ToList();

        var right = (double)found.Intersect(planted).Count();
        var missed = planted.Except(found).Select(sample => sample.Text);
        var wrong = found.Except(planted).Select(sample => sample.Text);
        var faults = $"{code}: missed [{string.Join(" | ", missed)}], wrong [{string.Join(" | ", wrong)}]";
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{code}: recall {right / planted.Count:0.00}, precision {right / found.Count:0.00}. {faults}");

        Assert.True(right / planted.Count >= LeastRecall, faults);
        Assert.True(right / found.Count >= LeastPrecision, faults);
    }

    [Fact]
    public void No_rule_breaks_on_any_text() =>
        Assert.DoesNotContain(_samples, sample => Check(sample.Text).Failed);

    private static CheckResult Check(string text) =>
        ListingChecks.Run(_paid with { Role = new RoleDetails { About = text } }, new DateOnly(2026, 11, 21));

    private static IEnumerable<Sample> Read()
    {
        using var stream = typeof(CorpusTests).Assembly.GetManifestResourceStream(typeof(CorpusTests), "corpus.csv")
            ?? throw new InvalidOperationException("corpus.csv is not embedded.");
        using var reader = new StreamReader(stream);

        Assert.Equal("text,expected", reader.ReadLine());
        while (reader.ReadLine() is { } line)
        {
            var comma = line.LastIndexOf(',');
            var text = line[..comma].Trim('"');
            var codes = line[(comma + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries);
            yield return new Sample(
                text,
                [.. codes.Select(Enum.Parse<ReasonCode>)],
                [.. Check(text).Noticed.Select(noticed => noticed.Code)]);
        }
    }

    private sealed record Sample(string Text, HashSet<ReasonCode> Expected, HashSet<ReasonCode> Found);
}
