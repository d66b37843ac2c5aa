using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks.Corpus;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class CorpusScoreTests
{
    [Fact]
    public void A_text_that_was_missed_lowers_recall_and_a_false_alarm_lowers_precision()
    {
        CorpusText[] texts =
        [
            new(2, "Ring me on 07700 900123.", new HashSet<ReasonCode> { ReasonCode.PrivacyOvershare }),
            new(3, "I like music and the sea.", new HashSet<ReasonCode> { ReasonCode.PrivacyOvershare }),
            new(4, "Ring me on 07700 900456.", new HashSet<ReasonCode>()),
        ];

        var score = CorpusScore.Of(texts);

        Assert.Equal(new CodeScore(Planted: 2, Given: 2, Right: 1), score.For(ReasonCode.PrivacyOvershare));
        Assert.Equal((0.5, 0.5), (score.Overall.Recall, score.Overall.Precision));
        Assert.Equal([(texts[1], ReasonCode.PrivacyOvershare)], score.Misses);
        Assert.Equal([(texts[2], ReasonCode.PrivacyOvershare)], score.FalseAlarms);
    }

    [Fact]
    public void What_was_never_planted_nor_given_counts_as_right()
    {
        var score = CorpusScore.Of([]);

        Assert.Equal((1, 1), (score.Overall.Recall, score.Overall.Precision));
    }
}
