using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

public sealed class DueTimesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Due_times_are_changed_in_working_hours()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsDueTimes(organisation.Id));

        var saved = await lead.SubmitAsync(form, "Save", ("A version to check", "24"), ("An appeal", "80"));

        Assert.Equal(Links.Moderation.SettingsOf(organisation.Id), saved.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.Equal(
            DueTimes.Usual with { Version = 24, Appeal = 80 },
            (await db.Organisations.SingleAsync(o => o.Id == organisation.Id)).DueTimes);
    }

    [Theory]
    [InlineData("A silent hold", "9", "Form.SilentHold", "A silent hold must be between 1 and 8 working hours")]
    [InlineData("An appeal", "161", "Form.Appeal", "An appeal must be between 1 and 160 working hours")]
    public async Task Somebody_in_danger_and_somebody_who_appeals_do_not_wait_longer(
        string box, string typed, string field, string error)
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsDueTimes(organisation.Id));

        Assert.Equal(error, (await lead.SubmitAsync(form, "Save", (box, typed))).ErrorFor(field));
    }

    [Theory]
    [InlineData("", "Enter the working hours")]
    [InlineData("two days", "A report must be a whole number, such as 7")]
    [InlineData("0", "A report must be between 1 and 2,080 working hours")]
    [InlineData("2081", "A report must be between 1 and 2,080 working hours")]
    public async Task What_is_no_time_is_rejected(string typed, string error)
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsDueTimes(organisation.Id));

        Assert.Equal(error, (await lead.SubmitAsync(form, "Save", ("A report", typed))).ErrorFor("Form.Report"));
    }
}
