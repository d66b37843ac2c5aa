using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Moderation.Checks.Corpus;
using PaConnect.Domain.Moderation.Checks.Learned;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class ReasonClassifierTests
{
    private static readonly CorpusText[] _lessons =
    [
        Teach("We ask what medicine you take.", ReasonCode.HealthQuestion),
        Teach("Tell us what medicine you take before we meet.", ReasonCode.HealthQuestion),
        Teach("Write down what tablets you take.", ReasonCode.HealthQuestion),
        Teach("You will help me in the garden."),
        Teach("You will help me shop and cook."),
        Teach("We meet in the garden and cook."),
    ];

    private static readonly IReadOnlyList<ITextRule> _rules = LearnedRule.All(new(() => ReasonClassifier.Train(_lessons)));

    [Theory]
    [InlineData("Please say which medicine you take.", true)]
    [InlineData("You will help in the kitchen garden.", false)]
    public void What_is_like_the_lessons_is_asked_about(string text, bool isAsked) =>
        Assert.Equal(isAsked ? [ReasonCode.HealthQuestion] : [], Codes(text));

    [Fact]
    public void The_two_sentences_that_are_most_alike_are_marked()
    {
        const string Text = "You will help me cook. I like the garden. Tell us what medicine you take. It is a kind house. You will shop.";

        var found = Assert.Single(ListingChecks.RunOnWords(Text, _rules).Noticed);

        Assert.Contains("what medicine you take", Text.Substring(found.Start!.Value, found.Length!.Value), StringComparison.Ordinal);
        Assert.Equal(2, Text.Substring(found.Start!.Value, found.Length!.Value).Split(". ").Length);
        Assert.Equal("like-HEALTH_QUESTION", found.Rule);
    }

    [Fact]
    public void A_title_is_too_short_to_be_like_anything() => Assert.Empty(Codes("What medicine"));

    [Fact]
    public void Where_a_phrase_asks_the_same_of_an_answer_nothing_more_is_asked()
    {
        const string Text = "Do you take any medication? Say which medicine you take.";
        Assert.Contains(ReasonCode.HealthQuestion, Codes(Text));

        var both = ListingChecks.RunOnWords(Text, [.. _rules, HealthRules.Question]).Noticed;

        Assert.NotEmpty(both);
        Assert.All(both, noticed => Assert.Equal(HealthRules.Question.Id, noticed.Rule));
    }

    [Fact]
    public void The_same_lessons_always_teach_the_same()
    {
        var features = new TextField("Role.About", "About", "Please say which medicine you take.").Passages[0].Features;

        Assert.Equal(
            ReasonClassifier.Train(_lessons).LogOddsOf(ReasonCode.HealthQuestion, features),
            ReasonClassifier.Train(_lessons).LogOddsOf(ReasonCode.HealthQuestion, features));
    }

    private static IEnumerable<ReasonCode> Codes(string text) =>
        ListingChecks.RunOnWords(text, _rules).Noticed.Select(noticed => noticed.Code).Distinct();

    private static CorpusText Teach(string text, params ReasonCode[] expected) => new(1, text, expected.ToHashSet());
}
