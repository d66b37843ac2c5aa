using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

public sealed class PoliciesTests(Site site) : IClassFixture<Site>
{
    private const string Machine = "The machine may pass small changes of trusted authors";
    private const string OneIn = "A person still reads one change in every";

    [Fact]
    public async Task The_machine_may_pass_changes_and_may_be_stopped_again()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsPolicies(organisation.Id));

        await lead.SubmitAsync(form, "Save", (Machine, "yes"), (OneIn, "10"));
        Assert.Equal(10, (await SavedAsync(organisation)).PassesAllButOneIn);
        Assert.Contains(
            "A person still reads one in 10 of them.",
            (await site.Open().OpenAsync(Links.Organisation(organisation.Slug))).Text,
            StringComparison.Ordinal);

        form = await lead.OpenAsync(Links.Moderation.SettingsPolicies(organisation.Id));
        await lead.SubmitAsync(form, "Save", (Machine, "no"));
        Assert.Null((await SavedAsync(organisation)).PassesAllButOneIn);
    }

    [Theory]
    [InlineData("", "Enter how many changes a person reads")]
    [InlineData("1", "One in every must be between 2 and 50")]
    [InlineData("51", "One in every must be between 2 and 50")]
    [InlineData("most", "One in every must be a whole number, such as 7")]
    public async Task A_person_always_reads_some(string typed, string error)
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsPolicies(organisation.Id));

        var rejected = await lead.SubmitAsync(form, "Save", (Machine, "yes"), (OneIn, typed));

        Assert.Equal(error, rejected.ErrorFor("Form.OneIn"));
        Assert.Null((await SavedAsync(organisation)).PassesAllButOneIn);
    }

    private async Task<Organisation> SavedAsync(Organisation organisation)
    {
        await using var db = site.Database.Open();
        return await db.Organisations.SingleAsync(o => o.Id == organisation.Id);
    }
}
