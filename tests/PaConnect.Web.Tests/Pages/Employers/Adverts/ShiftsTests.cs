using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class ShiftsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Shifts_come_back_as_they_were_typed()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        await browser.SubmitAsync(
            await browser.OpenAsync(Address(advert)),
            "Save",
            ("One week in every", "2"),
            ("A shift starts at", "11am"),
            ("A shift ends at", "6pm"),
            ("For at least how many months", "8, 4 or 6"));

        var shifts = (await site.SavedAsync(advert.Id)).Details.Shifts!;
        Assert.Equal((2, new TimeOnly(11, 0), new TimeOnly(18, 0)), (shifts.EveryWeeks, shifts.StartsAt, shifts.EndsAt));
        Assert.Equal([4, 6, 8], shifts.AtLeastMonths);
        Assert.Equal("11am", (await browser.OpenAsync(Address(advert))).ValueOf("A shift starts at"));
    }

    [Fact]
    public async Task What_does_not_go_together_is_rejected_beside_its_box()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Address(advert)),
            "Save",
            ("How many on", "2"),
            ("Shortest shift, in hours", "6"),
            ("Longest shift, in hours", "4"),
            ("For at least how many months", "some"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose days or weeks", rejected.ErrorFor("Form.TurnUnit"));
        Assert.Equal("The longest shift must not be shorter than the shortest", rejected.ErrorFor("Form.HoursTo"));
        Assert.Equal("Months must be whole numbers, such as 6, or 4, 6, 8", rejected.ErrorFor("Form.AtLeastMonths"));
    }

    [Fact]
    public async Task It_is_refused_when_the_advert_has_ended() => await site.AssertRefusedOnceEndedAsync(AdvertSection.Shifts);

    [Fact]
    public async Task Somebody_elses_is_not_found()
    {
        var (advert, _) = await site.OpenAdvertAsync();
        var (_, other) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Address(advert))).Status);
    }

    private static string Address(JobAdvert advert) => Links.Employers.AdvertSection(advert.Id, AdvertSection.Shifts);
}
