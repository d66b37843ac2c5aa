using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Sanctions;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_steps_of_the_own_organisation_are_listed_and_nobody_elses()
    {
        var given = await SomeSanction.GiveAsync(site);
        var other = await SomeCase.OpenAsync(site);
        var step = Links.Moderation.Sanction(given.Sanction.Id);

        Assert.Contains(step, (await given.Report.Moderator.OpenAsync(Links.Moderation.Sanctions)).Links);
        var theirs = await other.Browser.OpenAsync(Links.Moderation.Sanctions);
        Assert.DoesNotContain(step, theirs.Links);
        Assert.Contains("None yet.", theirs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appeal_shows_in_the_list_and_leads_from_the_step_to_its_case()
    {
        var given = await SomeSanction.GiveAsync(site);
        await given.Person.SubmitAsync(
            await given.Person.OpenAsync(Links.Account.AppealSanction(given.Sanction.Id)),
            "Send the appeal",
            ("Why is it wrong?", "I asked for nothing."));
        var moderator = given.Report.Moderator;

        Assert.Contains("They have appealed", (await moderator.OpenAsync(Links.Moderation.Sanctions)).Text, StringComparison.Ordinal);
        var step = await moderator.OpenAsync(Links.Moderation.Sanction(given.Sanction.Id));
        Assert.Contains("Somebody else looks at it again", step.Text, StringComparison.Ordinal);
        Assert.Contains("I asked for nothing.", (await moderator.OpenAsync(step.LinkTo("Read the appeal")!)).Text, StringComparison.Ordinal);
    }
}
