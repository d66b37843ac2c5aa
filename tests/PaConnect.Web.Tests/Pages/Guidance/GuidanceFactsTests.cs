using System.Net;
using System.Text.RegularExpressions;
using PaConnect.Web.Pages.Guidance;

namespace PaConnect.Web.Tests.Pages.Guidance;

public sealed partial class GuidanceFactsTests
{
    private static readonly string Folder = Path.Combine(Root(), "src", "PaConnect.Web", "Pages", "Guidance");

    public static TheoryData<string> Topics => [.. GuidanceTopic.All.Select(topic => topic.Address)];

    [Theory]
    [MemberData(nameof(GuidanceFacts.All), MemberType = typeof(GuidanceFacts))]
    public void A_fact_of_the_first_documents_is_told_on_its_page(string page, string fact)
    {
        var text = TextOf(Path.Combine(Folder, page + ".cshtml"));

        Assert.Contains(fact, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_page_says_when_it_was_checked_and_names_its_sources(string address)
    {
        var page = FileAt(address);

        var source = File.ReadAllText(page);
        var text = TextOf(page);

        Assert.Contains("Checked on 21 November 2026.", text, StringComparison.Ordinal);
        Assert.Contains("Where this comes from", text, StringComparison.Ordinal);
        Assert.Contains("Html.PartialAsync(\"_ExternalLinks\")", source, StringComparison.Ordinal);
        Assert.Contains("Html.PartialAsync(\"_GuidanceNav\", Links.Guidance.", source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_page_has_the_title_by_which_others_link_to_it(string address)
    {
        var title = GuidanceTopic.All.Single(topic => topic.Address == address).Title;

        var source = File.ReadAllText(FileAt(address));

        Assert.Contains($"ViewData[\"Title\"] = \"{title}\";", source, StringComparison.Ordinal);
        Assert.Contains($"<h1 class=\"govuk-heading-l\">{title}</h1>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_follows_another_and_leads_to_another_except_at_the_ends()
    {
        var topics = GuidanceTopic.All;

        Assert.Null(GuidanceTopic.Before(topics[0].Address));
        Assert.Null(GuidanceTopic.After(topics[^1].Address));
        Assert.All(topics.Zip(topics.Skip(1)), pair =>
        {
            Assert.Equal(pair.Second, GuidanceTopic.After(pair.First.Address));
            Assert.Equal(pair.First, GuidanceTopic.Before(pair.Second.Address));
        });
    }

    [Theory]
    [InlineData("Kelly"), InlineData("Elem"), InlineData("Rob"), InlineData("Robert"), InlineData("Caroline")]
    [InlineData("Claire"), InlineData("Sue"), InlineData("Cash"), InlineData("Marta"), InlineData("Mo")]
    [InlineData("Hussain"), InlineData("Helen"), InlineData("Tuija"), InlineData("Charlotte"), InlineData("Sheena")]
    public void The_made_up_stories_use_no_real_persons_name(string name)
    {
        var text = TextOf(Path.Combine(Folder, "CaseStudies.cshtml"));

        Assert.DoesNotContain(name, text.Split(' ', ',', '.', ':', '’', '\''));
    }

    [Fact]
    public void Links_to_other_sites_come_with_a_notice()
    {
        var text = TextOf(Path.Combine(Folder, "_ExternalLinks.cshtml"));

        Assert.Contains("We are not responsible for other sites", text, StringComparison.Ordinal);
    }

    private static string FileAt(string address) =>
        Directory.EnumerateFiles(Folder, "*.cshtml")
            .Single(file => File.ReadAllText(file).StartsWith($"@page \"{address}\"", StringComparison.Ordinal));

    private static string TextOf(string file) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(file), " ")), " ");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PaConnect.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("No folder above the tests holds PaConnect.sln.");
        }

        return folder;
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
