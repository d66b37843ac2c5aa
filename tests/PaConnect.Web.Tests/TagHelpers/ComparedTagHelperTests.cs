using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Tests.TagHelpers;

public sealed class ComparedTagHelperTests
{
    private readonly Rendering _page = new();

    [Theory]
    [InlineData(ComparedSide.Before, "del", "I (removed: like) it")]
    [InlineData(ComparedSide.Now, "ins", "I (added: like) it")]
    public async Task What_stands_here_alone_is_marked_and_said_to_be(ComparedSide side, string tag, string read)
    {
        var shown = await ShowAsync(side, new("I ", false), new("like", true), new(" it", false));

        Assert.Equal("(", shown.QuerySelector(tag)!.TextContent[..1]);
        Assert.Equal(read, shown.TextContent);
    }

    [Fact]
    public async Task Hostile_words_are_only_words()
    {
        const string hostile = "</del><script>alert(1)</script>&lt;b&gt;\"'";

        var shown = await ShowAsync(ComparedSide.Before, new ComparedRun(hostile, true), new ComparedRun(hostile, false));

        Assert.Null(shown.QuerySelector("script, b"));
        Assert.Equal($"(removed: {hostile}){hostile}", shown.TextContent);
    }

    [Fact]
    public async Task The_direction_is_that_of_the_words()
    {
        var shown = await ShowAsync(ComparedSide.Now, new ComparedRun("البحر", true));

        Assert.Equal("auto", shown.QuerySelector("p")!.GetAttribute("dir"));
        Assert.All(shown.QuerySelectorAll("span"), aside => Assert.Equal("ltr", aside.GetAttribute("dir")));
    }

    [Fact]
    public async Task Space_alone_is_not_announced() =>
        Assert.Null((await ShowAsync(ComparedSide.Now, new ComparedRun("\n\n", true))).QuerySelector("ins"));

    [Fact]
    public async Task An_answer_that_is_not_there_says_so() =>
        Assert.Equal("Nothing", (await ShowAsync(ComparedSide.Before)).TextContent);

    private Task<AngleSharp.Dom.IElement> ShowAsync(ComparedSide side, params ComparedRun[] runs) =>
        _page.ShowAsync("pa-compared", new ComparedTagHelper { Side = side, Runs = runs });
}
