using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Applications;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages;

/// <summary>Two who are kept apart, tried at every door, whichever of the two set the block.</summary>
public sealed class BlockedDoorsTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(BlockSide.Assistant)]
    [InlineData(BlockSide.Employer)]
    public async Task The_employer_does_not_find_the_PA(BlockSide side)
    {
        var two = await MakeAsync(side);

        var search = await two.AsEmployer.OpenAsync(Links.Register.Search(two.Employer.Id));
        var profile = await two.AsEmployer.OpenAsync(Links.Register.Profile(two.Profile.Id, two.Employer.Id));
        var report = await two.AsEmployer.OpenAsync(Links.Reports.Profile(two.Profile.Id, two.Employer.Id));

        Assert.DoesNotContain(two.Profile.Id.ToString(), search.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, profile.Status);
        Assert.Equal(HttpStatusCode.NotFound, report.Status);
        var other = await MakeAsync(null);
        Assert.Equal(HttpStatusCode.OK, (await other.AsEmployer.OpenAsync(Links.Register.Profile(two.Profile.Id, other.Employer.Id))).Status);
    }

    [Theory]
    [InlineData(BlockSide.Assistant)]
    [InlineData(BlockSide.Employer)]
    public async Task The_PA_does_not_find_the_employers_jobs_and_cannot_apply(BlockSide side)
    {
        var two = await MakeAsync(side);
        var words = $"{Links.Jobs.Search}?q={two.Title}";

        var mine = await two.AsAssistant.OpenAsync(words);
        var everybodys = await site.Open().OpenAsync(words);
        var apply = await two.AsAssistant.OpenAsync(Links.Applications.Apply(two.Advert.Reference));

        Assert.DoesNotContain(two.Advert.Reference, mine.Html, StringComparison.Ordinal);
        Assert.Contains(two.Advert.Reference, everybodys.Html, StringComparison.Ordinal);
        Assert.Contains("This job is closed, so nobody can apply for it now.", apply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looked_leaves_out_whom_the_PA_is_apart_from()
    {
        var two = await MakeAsync(null);
        await two.AsEmployer.OpenAsync(Links.Register.Profile(two.Profile.Id, two.Employer.Id));
        Assert.Contains(two.Employer.DisplayName, (await two.AsAssistant.OpenAsync(Links.Assistants.Viewers)).Text, StringComparison.Ordinal);

        await site.Database.SaveAsync(Block.Set(two.Employer.Id, two.Profile.AssistantId, Some.Author, Some.Now));

        Assert.DoesNotContain(
            two.Employer.DisplayName, (await two.AsAssistant.OpenAsync(Links.Assistants.Viewers)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_and_an_application_at_the_same_moment_do_not_both_stand()
    {
        for (var i = 0; i < 5; i++)
        {
            var two = await MakeAsync(null);
            await two.AsEmployer.OpenAsync(Links.Register.Profile(two.Profile.Id, two.Employer.Id));
            var block = await two.AsEmployer.OpenAsync(Links.Employers.Block(two.Employer.Id, two.Profile.AssistantId));
            var letter = await two.AsAssistant.OpenAsync(Links.Applications.Apply(two.Advert.Reference));
            var check = await two.AsAssistant.SubmitAsync(letter, "Check and send", ("Your letter", "I live near by."));

            await Task.WhenAll(
                two.AsAssistant.SubmitAsync(check, "Send my application"), two.AsEmployer.SubmitAsync(block, "Block them"));

            await using var db = site.Database.Open();
            Assert.True(await db.Blocks.AnyAsync(one => one.AssistantId == two.Profile.AssistantId));
            Assert.False(await db.Applications.ThatAreOpen().AnyAsync(one => one.AssistantId == two.Profile.AssistantId));
        }
    }

    private async Task<Two> MakeAsync(BlockSide? side)
    {
        var (employer, asEmployer) = await site.SignInEmployerAsync();
        var title = $"Gardener{Guid.NewGuid():N}";
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: title), employer);
        var (assistant, asAssistant) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);
        if (side is { } set)
        {
            await site.Database.SaveAsync(Block.Set(
                employer.Id, assistant.Id, set == BlockSide.Employer ? Some.Author : Some.AssistantActor, Some.Now));
        }

        return new Two(employer, asEmployer, profile, asAssistant, advert, title);
    }

    private sealed record Two(
        Employer Employer, Browser AsEmployer, AssistantProfile Profile, Browser AsAssistant, JobAdvert Advert, string Title);
}
