using PaConnect.Web.Forms;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Tests.TagHelpers;

public sealed class FieldTagHelperTests
{
    private readonly Rendering _page = new();

    [Fact]
    public async Task A_rejected_answer_is_kept_escaped_and_tied_to_its_hint_and_error()
    {
        _page.Typed("Form.Title", "\"><script>");
        _page.Wrong("Form.Title", "Enter a job title");

        var shown = await _page.ShowAsync("pa-text", Text("Form.Title", "before", hint: "For example: weekend PA"));

        var box = shown.QuerySelector("input")!;
        Assert.Equal("\"><script>", box.GetAttribute("value"));
        Assert.Equal("text", box.GetAttribute("type"));
        Assert.Equal("Form_Title-hint Form_Title-error", box.GetAttribute("aria-describedby"));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.Equal("Error: Enter a job title", shown.QuerySelector("#Form_Title-error")!.TextContent);
        Assert.Equal("Form_Title", shown.QuerySelector("label")!.GetAttribute("for"));
        Assert.Empty(shown.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        _page.Typed("Form.Password", "secret");
        var helper = Text("Form.Password", "secret");
        helper.Type = "password";

        var shown = await _page.ShowAsync("pa-text", helper);

        Assert.False(shown.QuerySelector("input")!.HasAttribute("value"));
    }

    [Fact]
    public async Task A_label_can_be_the_heading_of_its_page()
    {
        var helper = Text("Form.Title", null);
        helper.LabelIsHeading = true;

        var shown = await _page.ShowAsync("pa-text", helper);

        Assert.Equal("The label", shown.QuerySelector("h1 > label")!.TextContent);
    }

    [Fact]
    public async Task A_date_is_three_boxes_and_the_first_has_the_id_of_the_question()
    {
        _page.Typed("Form.ClosesOn.Month", "Marchember");
        var helper = new DateTagHelper
        {
            For = _page.Question("Form.ClosesOn", new TypedDate { Day = "3", Month = "4" }),
            Legend = "When does it close?",
            ViewContext = _page.View,
        };

        var shown = await _page.ShowAsync("pa-date", helper);

        var boxes = shown.QuerySelectorAll("input");
        Assert.Equal(["Form.ClosesOn.Day", "Form.ClosesOn.Month", "Form.ClosesOn.Year"], boxes.Select(box => box.GetAttribute("name")));
        Assert.Equal(["3", "Marchember", null], boxes.Select(box => box.GetAttribute("value")));
        Assert.Equal("Form_ClosesOn", boxes[0].Id);
    }

    [Fact]
    public async Task Radios_tick_what_the_form_holds()
    {
        var helper = new ChoicesTagHelper
        {
            For = _page.Question("Form.ActsAs", DayOfWeek.Tuesday),
            Legend = "Which day?",
            Items = [("Monday", "On Monday", null), ("Tuesday", "On Tuesday", "Market day")],
            ViewContext = _page.View,
        };

        var shown = await _page.ShowAsync("pa-radios", helper);

        Assert.Equal("Tuesday", Assert.Single(shown.QuerySelectorAll("input:checked")).GetAttribute("value"));
        Assert.Equal(["Form_ActsAs", "Form_ActsAs_2"], shown.QuerySelectorAll("input").Select(box => box.Id));
    }

    [Fact]
    public async Task Checkboxes_tick_all_that_the_form_holds()
    {
        var helper = new ChoicesTagHelper
        {
            For = _page.Question<List<DayOfWeek>>("Form.Days", [DayOfWeek.Monday, DayOfWeek.Sunday]),
            Legend = "Which days?",
            Items = [("Monday", "Monday", null), ("Tuesday", "Tuesday", null), ("Sunday", "Sunday", null)],
            ViewContext = _page.View,
        };

        var shown = await _page.ShowAsync("pa-checkboxes", helper);

        Assert.Equal(["Monday", "Sunday"], shown.QuerySelectorAll("input:checked").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task The_summary_lists_errors_as_the_page_asks_and_links_only_to_what_it_asks()
    {
        _page.Wrong("Form.Pay", "Enter the pay");
        _page.Wrong("Form.Title", "Enter a job title");
        _page.Wrong("Form.Hidden", "Start again");
        _page.Wrong("", "This advert has already been sent.");
        await _page.ShowAsync("pa-text", Text("Form.Title", null));
        await _page.ShowAsync("pa-text", Text("Form.Pay", null));

        var summary = new ErrorSummaryTagHelper { ViewContext = _page.View };
        var shown = await _page.ShowAsync("pa-error-summary", summary);
        var again = await _page.ShowAsync("pa-error-summary", summary);

        Assert.Equal("There is a problem", shown.QuerySelector("[role=alert] h2")!.TextContent);
        Assert.Equal(["#Form_Title", "#Form_Pay"], shown.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(4, shown.QuerySelectorAll("li").Length);
        Assert.Empty(again.ChildNodes);
    }

    [Fact]
    public async Task A_page_without_errors_has_no_summary()
    {
        var shown = await _page.ShowAsync("pa-error-summary", new ErrorSummaryTagHelper { ViewContext = _page.View });

        Assert.Empty(shown.ChildNodes);
    }

    private TextTagHelper Text(string name, string? model, string? hint = null) => new()
    {
        For = _page.Question(name, model),
        Label = "The label",
        Hint = hint,
        ViewContext = _page.View,
    };
}
