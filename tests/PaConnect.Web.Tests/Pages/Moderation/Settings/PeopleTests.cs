using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

public sealed class PeopleTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_partner_and_a_safeguarding_lead_are_appointed()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var partner = Some.Organisation($"Wessex {Guid.NewGuid():N}", $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(partner);
        var (colleague, _) = await site.SignInModeratorAsync(organisation);
        var form = await lead.OpenAsync(Links.Moderation.SettingsPeople(organisation.Id));

        var saved = await lead.SubmitAsync(
            form, "Save", ("Partner organisation", partner.Name), ("Safeguarding lead", colleague.Email!));
        var page = await lead.FollowAsync(saved);

        Assert.Contains(partner.Name, page.Text, StringComparison.Ordinal);
        Assert.Contains(colleague.Email!, page.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var found = await db.Organisations.SingleAsync(o => o.Id == organisation.Id);
        Assert.Equal((partner.Id, colleague.AccountId), (found.PartnerId, found.SafeguardingLeadId));
    }

    [Fact]
    public async Task Somebody_who_does_not_work_there_is_rejected()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var (stranger, _) = await site.SignInAsync();
        var address = Links.Moderation.SettingsPeople(organisation.Id);
        var form = await lead.OpenAsync(address);

        var rejected = await lead.PostAsync(
            address,
            form,
            ("Form.Seen", form.Document.QuerySelector("input[name='Form.Seen']")!.GetAttribute("value")!),
            ("Form.SafeguardingLead", stranger.AccountId.ToString()),
            ("Form.Partner", "not an organisation"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose somebody who works for you", rejected.ErrorFor("Form.SafeguardingLead"));
        Assert.Equal("Choose one of the organisations", rejected.ErrorFor("Form.Partner"));
    }
}
