using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Tests.TagHelpers;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=alert(1)>b</b>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x][1]\n\n[1]: vbscript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example/track.png)")]
    [InlineData("[![x](https://evil.example/a.png)](javascript:alert(1))")]
    [InlineData("[x](https://example.org \"\" onmouseover=alert(1) \")")]
    public void Nothing_but_words_is_left_of_what_could_harm(string text)
    {
        var html = MarkdownText.ToHtml(text);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("href=\"(?!https?:|mailto:)", html);
        Assert.DoesNotMatch("<[^>]* on[a-z]+=", html);
    }

    [Fact]
    public void Every_heading_stands_under_the_headings_of_the_page() =>
        Assert.Equal("<h3>One</h3>\n<h3>Two</h3>\n", MarkdownText.ToHtml("# One\n\n#### Two"));

    [Fact]
    public void A_link_to_the_web_and_to_an_address_for_mail_stay() =>
        Assert.Equal(
            "<p><a href=\"https://example.org\" class=\"govuk-link\" rel=\"nofollow noopener\">x</a> "
            + "<a href=\"mailto:help@example.org\" class=\"govuk-link\" rel=\"nofollow noopener\">y</a></p>\n",
            MarkdownText.ToHtml("[x](https://example.org) [y](mailto:help@example.org)"));

    [Fact]
    public void What_the_library_cannot_read_is_shown_as_it_was_typed()
    {
        var text = new string('>', 1_000) + "<b>";

        Assert.False(MarkdownText.CanBeRead(text));
        Assert.EndsWith("&lt;b&gt;</p>", MarkdownText.ToHtml(text), StringComparison.Ordinal);
    }
}
