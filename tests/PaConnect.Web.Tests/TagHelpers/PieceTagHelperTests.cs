using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Tests.TagHelpers;

public sealed class PieceTagHelperTests
{
    private readonly Rendering _page = new();

    [Fact]
    public async Task A_button_sends_its_form_only_once()
    {
        var shown = await _page.ShowAsync("pa-button", new ButtonTagHelper(), "Save");

        var button = shown.QuerySelector("button[type=submit]")!;
        Assert.Equal("true", button.GetAttribute("data-prevent-double-click"));
        Assert.Equal("Save", button.TextContent);
    }

    [Fact]
    public async Task A_button_with_an_address_is_a_link()
    {
        var shown = await _page.ShowAsync("pa-button", new ButtonTagHelper { Href = "/jobs", Kind = ButtonKind.Secondary }, "Jobs");

        Assert.Equal("/jobs", shown.QuerySelector("a.govuk-button--secondary")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_row_without_an_answer_says_so_and_its_link_says_what_it_changes()
    {
        var shown = await _page.ShowAsync("pa-row", new RowTagHelper { Key = "Job title", ChangeHref = "/change" });

        Assert.Equal("Not given", shown.QuerySelector("dd")!.TextContent);
        Assert.Equal("Change job title", shown.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task A_row_that_its_reader_may_not_change_has_no_link()
    {
        var shown = await _page.ShowAsync("pa-row", new RowTagHelper { Key = "Job title", ChangeHref = "" });

        Assert.Null(shown.QuerySelector("a"));
    }

    [Fact]
    public async Task Tasks_of_one_page_have_ids_of_their_own()
    {
        var task = new TaskTagHelper { Title = "The week", Status = "To do", Href = "/week", ViewContext = _page.View };

        var first = await _page.ShowAsync("pa-task", task);
        var second = await _page.ShowAsync("pa-task", task);

        Assert.NotEqual(first.QuerySelector("[id]")!.Id, second.QuerySelector("[id]")!.Id);
        Assert.Equal(first.QuerySelector("[id]")!.Id, first.QuerySelector("a")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_task_that_cannot_begin_has_no_link()
    {
        var task = new TaskTagHelper { Title = "Check", Status = "Cannot start yet", ViewContext = _page.View };

        var shown = await _page.ShowAsync("pa-task", task);

        Assert.Null(shown.QuerySelector("a"));
    }

    [Fact]
    public async Task A_list_of_one_page_has_no_pagination()
    {
        var shown = await _page.ShowAsync("pa-pagination", new PaginationTagHelper());

        Assert.Empty(shown.ChildNodes);
    }
}
