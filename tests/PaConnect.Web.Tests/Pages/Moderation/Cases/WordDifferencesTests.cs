using System.Diagnostics;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Pages.Moderation.Cases;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class WordDifferencesTests
{
    private const string Family = "👩‍👩‍👧";
    private const string Waving = "👋🏽";

    [Theory]
    [InlineData("I like the sea.", "I love the sea.", "I [like] the sea.", "I [love] the sea.")]
    [InlineData("Ring me at home.", "Write to me here.", "[Ring] me[ at home].", "[Write to] me [here].")]
    [InlineData("One two.", "One two three.", "One two.", "One two[ three].")]
    [InlineData("Mornings, not nights", "Mornings", "Mornings[, not nights]", "Mornings")]
    [InlineData("part-time, it's Jo’s", "full-time, it's Jo’s", "[part-time], it's Jo’s", "[full-time], it's Jo’s")]
    [InlineData("Mondays\nTuesdays", "Mondays\nFridays\nTuesdays", "Mondays\nTuesdays", "Mondays\n[Fridays\n]Tuesdays")]
    [InlineData("cafe", "café", "[cafe]", "[café]")]
    public void What_stands_on_one_side_alone_is_marked(string before, string now, string markedBefore, string markedNow)
    {
        var words = WordDifferences.Between(before, now);

        Assert.Equal((markedBefore, markedNow), (Marked(words.Before), Marked(words.Now)));
    }

    [Fact]
    public void Two_texts_that_are_the_same_have_nothing_marked() =>
        Assert.Equal([new ComparedRun("The same.", false)], WordDifferences.Between("The same.", "The same.").Now);

    [Fact]
    public void A_text_that_is_new_is_marked_whole_and_has_nothing_beside_it()
    {
        var words = WordDifferences.Between("", "All of it is new.");

        Assert.Empty(words.Before);
        Assert.Equal([new ComparedRun("All of it is new.", true)], words.Now);
        Assert.Equal([new ComparedRun("Gone.", true)], WordDifferences.Between("Gone.", "").Before);
        Assert.Empty(WordDifferences.Between("", "").Now);
    }

    [Fact]
    public void A_picture_of_several_characters_is_never_cut_in_two()
    {
        var words = WordDifferences.Between($"Hello {Waving} from us", $"Hello {Family} from us");

        Assert.Equal($"Hello [{Waving}] from us", Marked(words.Before));
        Assert.Equal($"Hello [{Family}] from us", Marked(words.Now));
    }

    [Fact]
    public void Words_that_are_read_from_right_to_left_are_compared_too()
    {
        var words = WordDifferences.Between("أنا أحب البحر", "أنا أحب الجبل");

        Assert.Equal("أنا أحب [البحر]", Marked(words.Before));
        Assert.Equal("أنا أحب [الجبل]", Marked(words.Now));
    }

    [Theory]
    [InlineData("a ", "b ")]
    [InlineData("!a", "a!")]
    [InlineData("one two three four ", "four three two one ")]
    public void The_longest_answers_are_compared_in_no_time(string before, string now)
    {
        var (longBefore, longNow) = (Long(before), Long(now));
        WordDifferences.Between("warm", "up");
        var took = Stopwatch.StartNew();

        var words = WordDifferences.Between(longBefore, longNow);

        Assert.True(took.Elapsed < TimeSpan.FromSeconds(10), $"It took {took.Elapsed}.");
        Assert.Equal(longBefore, string.Concat(words.Before.Select(run => run.Text)));
        Assert.Equal(longNow, string.Concat(words.Now.Select(run => run.Text)));
    }

    [Fact]
    public void Whatever_is_compared_nothing_of_it_is_lost()
    {
        var random = new Random(2026);
        string[] pieces = ["a", "b", " ", "\n", ",", Family, "é", "ب", "1", "\u200d", "-"];
        string Any() => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));

        for (var i = 0; i < 2_000; i++)
        {
            var (before, now) = (Any(), Any());

            var words = WordDifferences.Between(before, now);

            Assert.Equal(before, string.Concat(words.Before.Select(run => run.Text)));
            Assert.Equal(now, string.Concat(words.Now.Select(run => run.Text)));
        }
    }

    private static string Long(string text) =>
        string.Concat(Enumerable.Repeat(text, RoleDetails.AboutMaxLength / text.Length));

    private static string Marked(IEnumerable<ComparedRun> runs) =>
        string.Concat(runs.Select(run => run.IsOnlyHere ? $"[{run.Text}]" : run.Text));
}
