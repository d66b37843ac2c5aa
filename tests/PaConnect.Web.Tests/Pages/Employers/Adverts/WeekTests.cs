using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class WeekTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Hours_pattern_and_times_come_back_as_they_were_typed()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);
        var address = Links.Employers.AdvertSection(advert.Id, AdvertSection.Week);

        await browser.SubmitAsync(
            await browser.OpenAsync(address),
            "Save",
            ("Fewest hours a week", "16"),
            ("Only when needed", "yes"),
            ("Time 2: day", "Saturday"),
            ("Time 2: starts at", "2.45pm"),
            ("Time 2: hours long", "24"));

        var week = (await site.SavedAsync(advert.Id)).Details.Week;
        Assert.Equal("16 hours a week", week.HoursInWords());
        Assert.Equal(["Saturday 2:45pm to Sunday 2:45pm"], week.Slots.Select(slot => slot.SlotInWords()));
        var again = await browser.OpenAsync(address);
        Assert.Equal(("2:45pm", "24"), (again.ValueOf("Time 1: starts at"), again.ValueOf("Time 1: hours long")));
    }

    [Fact]
    public async Task What_cannot_be_read_is_rejected_beside_its_box()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Week));
        var rejected = await browser.SubmitAsync(
            form, "Save", ("Fewest hours a week", "15"), ("Most hours a week", "12"), ("Time 1: starts at", "9"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("The most hours a week must not be fewer than the fewest", rejected.ErrorFor("Form.HoursTo"));
        Assert.Equal("Time 1: choose the day", rejected.ErrorFor("Form.Slots[0].Day"));
        Assert.Equal("Time 1: start must be a time, such as 9am or 2:45pm", rejected.ErrorFor("Form.Slots[0].Start"));
        Assert.Equal("Time 1: enter how many hours long this time is", rejected.ErrorFor("Form.Slots[0].Hours"));
    }

    [Fact]
    public async Task There_are_rows_for_fourteen_times_and_no_more()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var page = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Week));
        while (page.HasButton("Add another time"))
        {
            page = await browser.SubmitAsync(page, "Add another time", ("Time 1: starts at", "9am"));
        }

        Assert.Equal("9am", page.ValueOf("Time 1: starts at"));
        Assert.Equal(WeekDetails.MostSlots, page.Document.QuerySelectorAll("select").Length);
    }
}
