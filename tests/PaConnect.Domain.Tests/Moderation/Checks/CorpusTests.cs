using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Start.Corpus;

namespace PaConnect.Domain.Tests.Moderation.Checks;

/// <summary>
/// Short texts written for the purpose: clean ones, planted faults, and near misses. `./run check-corpus` prints what this asserts.
/// </summary>
public sealed class CorpusTests
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.9;
    private const int FewestTexts = 400;

    private static readonly IReadOnlyList<CorpusText> _texts = CorpusFile.Own();

    private static readonly CorpusScore _score = CorpusScore.Of(_texts);

    public static TheoryData<ReasonCode> Codes() => [.. _score.Codes];

    [Fact]
    public void The_corpus_has_clean_and_planted_texts()
    {
        Assert.True(_texts.Count >= FewestTexts, $"{_texts.Count} texts");
        Assert.InRange(_texts.Count(text => text.Expected.Count == 0), _texts.Count / 4, _texts.Count * 3 / 4);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_planted_is_found_and_little_else(ReasonCode code)
    {
        var score = _score.For(code);
        var missed = _score.Misses.Where(fault => fault.Code == code).Select(fault => fault.Text.Text);
        var wrong = _score.FalseAlarms.Where(fault => fault.Code == code).Select(fault => fault.Text.Text);
        var faults = $"{code}: missed [{string.Join(" | ", missed)}], wrong [{string.Join(" | ", wrong)}]";

        Assert.True(score.Recall >= LeastRecall, faults);
        Assert.True(score.Precision >= LeastPrecision, faults);
    }

    [Fact]
    public void Every_reason_that_words_can_show_is_planted() =>
        Assert.Equal(
            ListingChecks.OfAdverts.Select(rule => rule.Code).Distinct().Order(),
            _score.Codes.Where(code => _score.For(code).Planted > 0));

    [Fact]
    public void No_rule_breaks_on_any_text() => Assert.Empty(_score.Failures);
}
