using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Profile;

public sealed class SexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task It_is_kept_changed_and_taken_away_again()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var page = await browser.OpenAsync(Links.Assistants.Sex);
        Assert.Contains("You may leave this out.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The law allows that where there is a good reason", page.Text, StringComparison.Ordinal);

        Assert.Equal(Links.Assistants.Profile, (await SaveAsync(browser, "Woman")).RedirectsTo);
        Assert.Equal(Sex.Woman, await SavedAsync(assistant));
        await SaveAsync(browser, "Man");
        Assert.Equal(Sex.Man, await SavedAsync(assistant));
        await SaveAsync(browser, "I would rather not say");
        Assert.Null(await SavedAsync(assistant));
    }

    [Fact]
    public async Task An_answer_that_no_form_offers_is_rejected()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var form = await browser.OpenAsync(Links.Assistants.Sex);

        var rejected = await browser.PostAsync(Links.Assistants.Sex, form, ("Form.Answer", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose an answer, or that you would rather not say", rejected.ErrorFor("Form.Answer"));
        Assert.Null(await SavedAsync(assistant));
    }

    [Fact]
    public async Task A_second_save_of_an_old_page_is_overtaken()
    {
        var (_, browser) = await site.SignInAssistantAsync();
        await SaveAsync(browser, "Woman");
        var old = await browser.OpenAsync(Links.Assistants.Sex);
        await SaveAsync(browser, "I would rather not say");
        await SaveAsync(browser, "Woman");

        var overtaken = await browser.SubmitAsync(old, "Save", ("Man", "yes"));

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
    }

    [Fact]
    public async Task Somebody_who_is_not_a_PA_does_not_find_it()
    {
        var (_, browser) = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Assistants.Sex)).Status);
    }

    /// <summary>The names of the files are the promise of the page: its own form, and the filter for a lawful limit.</summary>
    [Fact]
    public void Nothing_else_in_the_program_reads_it()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text
                && (text.Contains("StatedSex>", StringComparison.Ordinal) || text.Contains("stated_sexes", StringComparison.Ordinal)))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["ConflictFilter.cs", "Sex.cshtml.cs", "StatedSexes.cs"], sources);
    }

    private static async Task<Page> SaveAsync(Browser browser, string answer) =>
        await browser.SubmitAsync(await browser.OpenAsync(Links.Assistants.Sex), "Save", (answer, "yes"));

    private async Task<Sex?> SavedAsync(PersonalAssistant assistant)
    {
        await using var db = site.Database.Open();
        return (await db.Set<StatedSex>().SingleOrDefaultAsync(stated => stated.AssistantId == assistant.Id))?.Sex;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PaConnect.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
