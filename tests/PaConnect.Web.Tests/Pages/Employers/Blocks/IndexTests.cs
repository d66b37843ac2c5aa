using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Blocks;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_sees_whom_they_blocked_by_their_shown_name_and_lifts_it()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(Block.Set(employer.Id, assistant.Id, Some.Author, Some.Now));

        var page = await browser.OpenAsync(Links.Employers.Blocked(employer.Id));
        Assert.Contains(assistant.ShownName, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(assistant.Surname, page.Html, StringComparison.Ordinal);
        await browser.SubmitAsync(page, $"Lift the block of {assistant.ShownName}");

        await using var db = site.Database.Open();
        Assert.False(await db.Blocks.AnyAsync(block => block.EmployerId == employer.Id));
    }

    [Fact]
    public async Task The_list_of_another_employer_is_not_found_and_nothing_of_it_is_lifted()
    {
        var (other, _) = await site.AddEmployerAsync();
        var (mine, browser) = await site.SignInEmployerAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var block = Block.Set(other.Id, assistant.Id, Some.Author, Some.Now);
        var own = Block.Set(mine.Id, assistant.Id, Some.Author, Some.Now);
        var byAssistant = Block.Set(mine.Id, assistant.Id, new Actor(Role.Assistant, assistant.AccountId), Some.Now);
        await site.Database.SaveAsync(block, own, byAssistant);
        var token = await browser.OpenAsync(Links.Employers.Blocked(mine.Id));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.Blocked(other.Id))).Status);
        Assert.All(new[] { block, byAssistant }, one => Assert.Equal(
            HttpStatusCode.NotFound,
            browser.PostAsync($"{Links.Employers.Blocked(mine.Id)}?handler=Lift", token, ("block", one.Id.ToString())).GetAwaiter().GetResult().Status));
    }
}
