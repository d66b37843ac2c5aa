using Microsoft.Playwright;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web;
using PaConnect.Web.Demo;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>
/// The whole main job, with script and without: an advert is written, checked and published; a PA finds it, applies and accepts; both
/// sign a contract. The advert is of a kind that is really written: 12 to 15 flexible hours in a team, some weekends, women only
/// because the work is personal care, paid by the council.
/// </summary>
public sealed class MainJobWalk(ServedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task An_advert_becomes_a_contract(int width, bool script)
    {
        var title = $"PA for mornings and some weekends {(script ? "with" : "without")} script";
        await using var employersBrowser = await chromium.OpenAsync(site.Address, width, script);
        await using var moderatorsBrowser = await chromium.OpenAsync(site.Address, width, script);
        await using var assistantsBrowser = await chromium.OpenAsync(site.Address, width, script);
        var employer = await employersBrowser.NewPageAsync();
        var moderator = await moderatorsBrowser.NewPageAsync();
        var assistant = await assistantsBrowser.NewPageAsync();
        await employer.SignInAsync(DemoAccounts.Employer);
        await moderator.SignInAsync(DemoAccounts.Moderator);
        await assistant.SignInAsync(DemoAccounts.Assistant);

        await WriteAdvertAsync(employer, title);
        await ApproveAsync(moderator, title);
        await ApplyAsync(assistant, title);
        await OfferAsync(employer, title);
        await AcceptAsync(assistant, title);
        await WriteContractAsync(employer);
        await SignAsPaAsync(assistant, title);
        await SignAsEmployerAsync(employer);

        await assistant.ReloadAsync();
        Assert.Contains(ContractState.InForce.Label(), await assistant.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static DateOnly Today => TimeProvider.System.Today();

    private static async Task WriteAdvertAsync(IPage page, string title)
    {
        await page.GotoAsync(Links.Employers.Home);
        await page.PressAsync("Write an advert for Jo");

        await page.FollowAsync(AdvertSection.Role.Label());
        await page.FillInAsync("Job title", title);
        await page.FillInAsync("Who the job is for", "I am a woman who likes music, museums and a tidy kitchen. My PAs are a team of four.");
        await page.TickAsync(Employment.Permanent.Label());
        await page.PressAsync("Save");

        await page.FollowAsync(AdvertSection.Tasks.Label());
        await page.TickAsync(WorkTask.Washing.Label());
        await page.TickAsync(WorkTask.Dressing.Label());
        await page.PressAsync("Save");

        await page.FollowAsync(AdvertSection.Week.Label());
        await page.FillInAsync("Fewest hours a week", "12");
        await page.FillInAsync("Most hours a week", "15");
        await page.FillInAsync("Hours of the whole team", "49");
        await page.TickAsync(WeekPattern.Flexible.Label());
        await page.FillInAsync("More about the hours", "Some weekends.");
        await page.PressAsync("Save");

        await page.FollowAsync(AdvertSection.Pay.Label());
        await page.ChooseAsync("Line 1: what it is for", $"{PayKind.Weekday.Label()}, {PayUnit.Hour.Label()}");
        await page.FillInAsync("Line 1: pounds", "13.47");
        await page.PressAsync("Save");

        await page.FollowAsync(AdvertSection.Requirements.Label());
        await page.ChooseAsync("What the limit is about", ProtectedCharacteristic.Sex.Label());
        await page.ChooseAsync("If it is about sex: who is the job for?", "A woman");
        await page.FillInAsync("What the advert will say", "Women only, because the work is personal care.");
        await page.FillInAsync("Tasks that need the limit", "Washing and dressing");
        await page.FillInAsync("Why nobody else could do them", "I wish for a woman for intimate care.");
        await page.PressAsync("Save");

        await page.FollowAsync(AdvertSection.Closing.Label());
        await page.FillInDateAsync("What is the last day to apply?", Today.AddDays(30));
        await page.PressAsync("Save");

        await page.FollowAsync("Check and send");
        await page.PressAsync("Send to be checked");
    }

    private static async Task ApproveAsync(IPage page, string title)
    {
        await page.GotoAsync(Links.Moderation.Queue);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Open {title}" }).ClickAsync();
        await page.PressAsync("Approve and open the next");
    }

    private static async Task ApplyAsync(IPage page, string title)
    {
        await page.GotoAsync($"{Links.Jobs.Search}?q=museums&near=SO23&miles=10");
        await page.FollowAsync(title);
        await page.FollowAsync("Apply for this job");
        await page.FillInAsync("Your letter", "I love museums too. I can do mornings, and one weekend in two.");
        await page.TickAsync("Send my profile along");
        await page.PressAsync("Check and send");
        await page.PressAsync("Send my application");
    }

    private static async Task OfferAsync(IPage page, string title)
    {
        await page.GotoAsync(Links.Employers.Home);
        await page.FollowAsync(title);
        await page.FollowAsync("application");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Open the application of Robin D" }).ClickAsync();
        await page.FollowAsync("Offer them the job");
        await page.FillInDateAsync("First day", Today.AddDays(40));
        await page.FillInAsync("Fewest hours a week", "12");
        await page.FillInAsync("Most hours a week", "15");
        await page.FillInAsync("Pay for an hour", "13.47");
        await page.PressAsync("Send the offer");
    }

    private static async Task AcceptAsync(IPage page, string title)
    {
        await page.GotoAsync(Links.Assistants.Home);
        await page.FollowAsync(title);
        await page.FollowAsync("Say yes to the offer");
        await page.PressAsync("Yes, I accept this offer");
    }

    private static async Task WriteContractAsync(IPage page)
    {
        await page.ReloadAsync();
        await page.PressAsync("Make the contract");

        await page.FollowAsync("Who the contract is between");
        await page.FillInAsync("The employer’s full legal name", "Jo Fictional");
        await page.FillInAsync("The employer’s address", "1 Made Up Street, Winchester");
        await page.TickAsync("Myself");
        await page.PressAsync("Save");

        await page.FollowAsync("The job and the place");
        await page.FillInDateAsync("From what date does their service count?", Today.AddDays(40));
        await page.TickAsync(ContractLength.Permanent.Label());
        await page.TickAsync("At the employer’s address, and out and about");
        await AnswerAsync(page, "Will the PA work outside the UK for more than a month?", "No");
        await page.PressAsync("Save");

        await page.FollowAsync("Pay");
        await page.TickAsync("Every month");
        await page.FillInAsync("On what day does pay come?", "The last Friday of the month");
        await page.TickAsync("Into a bank account");
        await page.PressAsync("Save");

        await page.FollowAsync("Hours");
        await page.FillInAsync("Days and times, in your words", "Three mornings a week, agreed two weeks before. Some weekends.");
        await page.FillInAsync("How many days a week?", "3");
        await AnswerAsync(page, "May the hours or days change?", "Yes");
        await page.FillInAsync("How do you settle a change?", "We agree it two weeks before.");
        await page.PressAsync("Save");

        await page.FollowAsync("Holiday and leave");
        await page.TickAsync("1 April");
        await page.TickAsync("Days off that count as holiday");
        await page.TickAsync("When holiday is taken");
        await AnswerAsync(page, "Is there other paid leave, beyond what the law gives?", "No");
        await page.PressAsync("Save");

        await page.FollowAsync("Sickness, pension and benefits");
        await page.FillInAsync("How does the PA tell you that they are ill?", "Ring Jo before 8 in the morning.");
        await AnswerAsync(page, "Is there sick pay beyond Statutory Sick Pay?", "No");
        await AnswerAsync(page, "Is there a pension scheme?", "Yes");
        await page.FillInAsync("Which pension scheme?", "NEST");
        await AnswerAsync(page, "Are there other benefits?", "No");
        await page.PressAsync("Save");

        await page.FollowAsync("Probation and notice");
        await page.FillInAsync("Months of probation", "3");
        await page.FillInAsync("What happens in the probation", "We talk every month about how it is going.");
        await page.FillInAsync("Weeks of notice from the employer", "4");
        await page.FillInAsync("Weeks of notice from the PA", "2");
        await page.PressAsync("Save");

        await page.FollowAsync("Training and rules");
        await AnswerAsync(page, "Is there training that the PA must do?", "No");
        await AnswerAsync(page, "Is there other training that the PA may do?", "No");
        await AnswerAsync(page, "Does an agreement with a union affect this job?", "No");
        await page.FillInAsync("Who can the PA ask to look again at a warning or dismissal?", "My sister, who is not part of the team.");
        await page.FillInAsync("Who does the PA tell if they have a complaint, and how?", "Jo, by telephone or in writing.");
        await page.PressAsync("Save");

        await page.PressAsync("Send to the PA to read");
        var sent = await page.Locator("main").InnerTextAsync();
        Assert.True(sent.Contains(ContractState.Offered.Label(), StringComparison.Ordinal), sent);
    }

    private static async Task SignAsPaAsync(IPage page, string title)
    {
        await page.GotoAsync(Links.Assistants.Home);
        await page.FollowAsync($"Read and sign the contract: {title}");
        var text = await page.Locator("main").InnerTextAsync();
        Assert.Contains("Jo Fictional", text, StringComparison.Ordinal);
        Assert.Contains("£13.47", text, StringComparison.Ordinal);
        await page.FollowAsync("Sign the contract");
        await SignAsync(page, "Robin Demo");
    }

    private static async Task SignAsEmployerAsync(IPage page)
    {
        await page.ReloadAsync();
        await page.FollowAsync("Read and sign");
        await SignAsync(page, "Jo Fictional");
    }

    private static async Task SignAsync(IPage page, string name)
    {
        await page.FillInAsync("Your full name", name);
        await page.TickAsync("I have read the contract and I agree to it");
        await page.PressAsync("Sign the contract");
    }

    private static Task AnswerAsync(IPage page, string question, string answer) =>
        page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = question }).GetByLabel(answer, new() { Exact = true }).CheckAsync();
}
