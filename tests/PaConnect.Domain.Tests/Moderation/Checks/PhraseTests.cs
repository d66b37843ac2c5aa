using System.Globalization;
using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed partial class PhraseTests
{
    /// <summary>Ways that the gaps of one phrase can be filled: with more, a phrase could be slow at every word.</summary>
    private const int MostWays = 150;

    public static TheoryData<string> Lists() => [.. Rules().Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_listed_term_matches_itself(string id)
    {
        var terms = Rules().Single(rule => rule.Id == id).Terms;

        Assert.All(
            terms.Finds.SelectMany(phrase => Examples.Of(phrase, terms)),
            example => Assert.True(terms.Knows(example) || terms.Knows($"so {example}"), example));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_phrase_has_many_gaps(string id) =>
        Assert.All(
            Rules().Single(rule => rule.Id == id).Terms.Finds,
            phrase => Assert.True(Gaps().Matches(phrase).Aggregate(1, (ways, gap) => ways * (int.Parse(gap.Groups["most"].Value, CultureInfo.InvariantCulture) + 1))
                <= MostWays, phrase));

    [Theory]
    [InlineData("a young lively PA", "young")]
    [InlineData("a m.a.t.u.r.e PA wanted", "m.a.t.u.r.e")]
    [InlineData("a y\u043Eung PA", "y\u043Eung")]
    [InlineData("y0ung PA wanted", "y0ung")]
    public void The_telling_words_are_marked_as_they_were_written(string text, string marked)
    {
        var found = ApplicantRules.Age.Look(new TextField("Role.About", "About", text)).First();

        Assert.Equal(marked, text.Substring(found.Start!.Value, found.Length!.Value));
    }

    [Theory]
    [InlineData("We need a fit. And healthy meals.")]
    [InlineData("We have a mature garden. PA wanted.")]
    public void A_phrase_does_not_go_on_over_a_stop(string text) =>
        Assert.Empty(ListingChecks.RunOnWords(text, Rules()).Noticed);

    [Theory]
    [InlineData("We would like a cheerful older PA", true)]
    [InlineData("We would like a PA for an older man", false)]
    [InlineData("u must be able to do this without any children", true)]
    public void Words_that_describe_lead_to_nobody_else(string text, bool isFound) =>
        Assert.Equal(isFound, ListingChecks.RunOnWords(text, Rules()).Noticed.Count > 0);

    private static IEnumerable<PhraseRule> Rules() => ListingChecks.OfAdverts.OfType<PhraseRule>();

    [GeneratedRegex(@"(\.\.\.?|~)(?<most>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gaps();
}
