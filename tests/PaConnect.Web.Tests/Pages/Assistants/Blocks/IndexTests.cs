using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Blocks;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_PA_sees_whom_they_blocked_and_lifts_it()
    {
        var (employer, _) = await site.AddEmployerAsync();
        var (assistant, browser) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(Block.Set(employer.Id, assistant.Id, new Actor(Role.Assistant, assistant.AccountId), Some.Now));

        var page = await browser.OpenAsync(Links.Assistants.Blocked);
        Assert.Contains(employer.DisplayName, page.Text, StringComparison.Ordinal);
        var after = await browser.FollowAsync(await browser.SubmitAsync(page, $"Lift the block of {employer.DisplayName}"));

        Assert.Contains("You have blocked nobody.", after.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.False(await db.AnyBlockAsync(employer.Id));
    }

    [Fact]
    public async Task A_block_of_the_other_side_or_of_somebody_else_is_neither_shown_nor_lifted()
    {
        var (employer, _) = await site.AddEmployerAsync();
        var (assistant, browser) = await site.SignInAssistantAsync();
        var theirs = Block.Set(employer.Id, assistant.Id, Some.Author, Some.Now);
        await site.Database.SaveAsync(theirs);
        await site.Database.SaveAsync(Some.PublishedProfile(assistant));

        var page = await browser.OpenAsync(Links.Assistants.Blocked);
        var lifted = await browser.PostAsync(
            $"{Links.Assistants.Blocked}?handler=Lift", await browser.OpenAsync(Links.Assistants.Home), ("block", theirs.Id.ToString()));

        Assert.DoesNotContain(employer.DisplayName, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, lifted.Status);
    }
}

internal static class AnyBlock
{
    public static Task<bool> AnyBlockAsync(this PaConnect.Data.PaConnectDbContext db, Id<Domain.Employers.Employer> employer) =>
        db.Blocks.AnyAsync(block => block.EmployerId == employer);
}
