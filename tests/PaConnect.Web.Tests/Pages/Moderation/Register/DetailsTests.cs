using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Register;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_moderator_reads_the_profiles_of_their_area_and_reports_one()
    {
        var profile = await PublishAsync();
        var moderator = await SomeReport.SignInPlatformAsync(site);

        var list = await moderator.OpenAsync(Links.Moderation.Register);
        Assert.Contains("Robin M", list.Text, StringComparison.Ordinal);
        var page = await moderator.OpenAsync(Links.Moderation.Profile(profile.Id));
        Assert.DoesNotContain("Marsh", page.Html, StringComparison.Ordinal);
        var thanks = await moderator.SubmitAsync(page, "Send the report", ("It is rude or hurtful", "true"));

        Assert.Equal(Links.Reports.Sent, thanks.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.True(await db.ReviewCases.AnyAsync(c => c.SubjectId == profile.Id.Value && c.Matter == CaseMatter.Report));
    }

    [Fact]
    public async Task A_report_without_a_reason_is_rejected()
    {
        var profile = await PublishAsync();
        var moderator = await SomeReport.SignInPlatformAsync(site);

        var rejected = await moderator.SubmitAsync(
            await moderator.OpenAsync(Links.Moderation.Profile(profile.Id)), "Send the report");

        Assert.Equal("Choose what is wrong", rejected.ErrorFor("Form.Reason"));
    }

    [Fact]
    public async Task A_profile_outside_the_area_is_not_found_and_not_listed()
    {
        var profile = await PublishAsync();
        var elsewhere = Some.Organisation(slug: $"o-{Guid.NewGuid():N}", districts: "GU31");
        await site.Database.SaveAsync(elsewhere);
        var (_, stranger) = await site.SignInModeratorAsync(elsewhere);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Moderation.Profile(profile.Id))).Status);
        Assert.Contains(
            "Nobody here is on the register yet.", (await stranger.OpenAsync(Links.Moderation.Register)).Text, StringComparison.Ordinal);
    }

    private async Task<AssistantProfile> PublishAsync()
    {
        var (assistant, _) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);
        return profile;
    }
}
