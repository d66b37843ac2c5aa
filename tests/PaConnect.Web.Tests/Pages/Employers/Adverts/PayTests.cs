using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class PayTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Lines_of_pay_are_saved_and_empty_rows_are_left_out()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));
        await browser.SubmitAsync(
            await browser.SubmitAsync(form, "Add another line of pay"),
            "Save",
            ("Line 1: what it is for", "Weekday, an hour"),
            ("Line 1: pounds", "£13.50"),
            ("Line 3: what it is for", "Sleep-in, a night"),
            ("Line 3: pounds", "60"),
            ("Line 3: note", "Time awake is paid by the hour."));

        Assert.Equal(
            [new PayLine(PayKind.Weekday, 13.50m), new PayLine(PayKind.SleepIn, 60, Note: "Time awake is paid by the hour.")],
            (await site.SavedAsync(advert.Id)).Details.Pay.Lines);
    }

    [Fact]
    public async Task Pay_below_the_minimum_is_rejected_beside_its_row_with_the_sum()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));
        var rejected = await browser.SubmitAsync(
            form,
            "Save",
            ("Line 2: what it is for", "Day rate, a day"),
            ("Line 2: pounds", "100"),
            ("Line 2: hours in each", "10"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(
            "Day rate pay comes to £10.00 an hour. On 20 November 2026 the legal minimum is £12.71.",
            rejected.ErrorFor("Form.Lines[1].Pounds"));
        Assert.Equal("100", rejected.ValueOf("Line 2: pounds"));
    }

    [Fact]
    public async Task Nothing_and_half_a_line_are_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));
        var rejected = await browser.SubmitAsync(
            form, "Save", ("Line 1: pounds", "0"), ("Line 2: what it is for", "Weekend, an hour"));

        Assert.Equal("Line 1: choose what this pay is for", rejected.ErrorFor("Form.Lines[0].Kind"));
        Assert.Equal("Line 1: pounds must be from 1p to £200,000", rejected.ErrorFor("Form.Lines[0].Pounds"));
        Assert.Equal("Line 2: enter how many pounds", rejected.ErrorFor("Form.Lines[1].Pounds"));
    }

    [Fact]
    public async Task Another_row_comes_with_what_was_typed_and_saves_nothing()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));
        var more = await browser.SubmitAsync(form, "Add another line of pay", ("Line 2: pounds", "15"));

        Assert.Equal(HttpStatusCode.OK, more.Status);
        Assert.Equal(("15", ""), (more.ValueOf("Line 2: pounds"), more.ValueOf("Line 3: pounds")));
        Assert.Empty((await site.SavedAsync(advert.Id)).Details.Pay.Lines);
    }

    [Fact]
    public async Task The_page_begins_at_the_row_that_was_asked_for_and_saving_at_its_top()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));
        var more = await browser.SubmitAsync(form, "Add another line of pay");

        Assert.Equal(["#", "#Form_Lines_2__Kind"], form.PostButtons.Select(button => button.GetAttribute("formaction")).OfType<string>());
        Assert.NotNull(more.Document.GetElementById("Form_Lines_2__Kind"));
    }

    [Fact]
    public async Task There_is_no_button_for_a_row_beyond_the_most()
    {
        var lines = Enumerable.Repeat(new PayLine(PayKind.Weekday, 13.50m), PayDetails.MostLines).ToList();
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty with { Pay = new PayDetails { Lines = [.. lines] } });

        var full = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));

        Assert.False(full.HasButton("Add another line of pay"));
    }

    [Fact]
    public async Task Rows_of_a_hostile_visitor_are_bounded()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);
        var address = Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay);
        var rows = Enumerable.Range(0, 40).Select(row => ($"Form.Lines[{row}].Pounds", "15")).ToArray();

        var rejected = await browser.PostAsync(address, await browser.OpenAsync(address), rows);
        var holes = await browser.PostAsync(
            address, await browser.OpenAsync(address), ("Form.Lines.index", "7"), ("Form.Lines.index", "8"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Contains("Give 15 lines of pay or fewer", rejected.Errors);
        Assert.NotEqual(HttpStatusCode.InternalServerError, holes.Status);
    }
}
