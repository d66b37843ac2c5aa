using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Moderation.Checks.Corpus;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Tests.Moderation.Checks;

/// <summary>
/// Short texts written for the purpose: clean ones, planted faults, and near misses. `./run check-corpus` prints what this asserts.
/// </summary>
public sealed class CorpusTests
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.9;
    private const double LeastRecallOfNew = 0.8;
    private const double LeastGain = 0.1;
    private const double LeastPrecisionOfNew = 0.75;
    private const int FewestTexts = 400;

    private static readonly IReadOnlyList<CorpusText> _texts = CorpusFile.Own();

    private static readonly CorpusScore _score = CorpusScore.Of(_texts, ListingChecks.OfAdvertsByPhrases);

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
    public void Of_faults_in_words_that_are_new_most_are_found_and_more_than_by_phrases_alone()
    {
        var overall = CorpusScore.Of(CorpusFile.Exam()).Overall;
        var byPhrases = CorpusScore.Of(CorpusFile.Exam(), ListingChecks.OfAdvertsByPhrases).Overall;

        Assert.True(overall.Recall >= byPhrases.Recall + LeastGain, $"recall {overall.Recall}, by phrases {byPhrases}");
        Assert.True(overall.Recall >= LeastRecallOfNew, $"recall {overall.Recall}");
        Assert.True(overall.Precision >= LeastPrecisionOfNew, $"precision {overall.Precision}");
    }

    /// <summary>Nor anything that shares more than half of its words with a text that was.</summary>
    [Fact]
    public void Nothing_of_the_exam_was_taught()
    {
        var taught = _texts.Concat(CorpusFile.Lessons()).Select(text => WordsOf(text.Text));
        var saying = taught.SelectMany(words => words, (words, word) => (words, word)).ToLookup(pair => pair.word, pair => pair.words);

        Assert.Empty(CorpusFile.Exam().Where(text =>
        {
            var words = WordsOf(text.Text);
            var shared = words.SelectMany(word => saying[word]).CountBy(other => other);
            return shared.Any(other => 3 * other.Value > words.Count + other.Key.Count);
        }).Select(text => text.Line));
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. Words.Of(FoldedText.Of(text)).Select(word => word.Text)];

    [Fact]
    public void No_rule_breaks_on_any_text() => Assert.Empty(_score.Failures);
}
