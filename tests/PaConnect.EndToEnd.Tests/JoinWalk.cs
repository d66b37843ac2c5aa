using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>Somebody without a mouse joins the register: begins a profile, fills in its week, and sends it to be checked.</summary>
public sealed class JoinWalk(ServedSite site, Chromium chromium)
{
    private static readonly WeekPart[] Mornings =
        [new(DayOfWeek.Monday, PartOfDay.Morning), new(DayOfWeek.Wednesday, PartOfDay.Morning), new(DayOfWeek.Sunday, PartOfDay.Night)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_PA_joins_by_keyboard_alone(bool script)
    {
        var account = await site.AddAccountAsync();
        await using var person = await chromium.OpenAsync(site.Address, width: 360, script);
        var page = await person.NewPageAsync();
        await page.GotoAsync(Links.Account.SignIn);
        await page.TypeIntoAsync("E-mail address", account.Email!);
        await page.TypeIntoAsync("Password", Site.Password);
        await page.EnterAsync("Sign in");

        await page.GotoAsync(Links.Assistants.Home);
        await page.EnterAsync("Begin my profile");
        await page.TypeIntoAsync("First name", "Sidney");
        await page.TypeIntoAsync("Surname", "Archer");
        await page.TypeIntoAsync("Day", "7");
        await page.TypeIntoAsync("Month", "4");
        await page.TypeIntoAsync("Year", "1991");
        await page.EnterAsync("Save and continue");

        await page.EnterAsync(ProfileSection.About.Label());
        await page.TypeIntoAsync("Tell employers about yourself", "I am calm, I like to cook, and I want to work near home.");
        await page.EnterAsync("Save");
        await page.EnterAsync(ProfileSection.Experience.Label());
        await page.TickByKeyAsync(Enum.GetValues<ExperienceKind>()[0].Label());
        await page.EnterAsync("Save");
        await page.EnterAsync(ProfileSection.Tasks.Label());
        await page.TickByKeyAsync(WorkTask.Meals.Label());
        await page.EnterAsync("Save");
        await page.EnterAsync(ProfileSection.Week.Label());
        foreach (var part in Mornings)
        {
            await page.TickByKeyAsync($"{part.Day}: {part.Part.Label()}");
        }

        await page.TickByKeyAsync(Availability.Now.Label());
        await page.EnterAsync("Save");
        await page.EnterAsync(ProfileSection.Travel.Label());
        await page.TypeIntoAsync("Where do you live?", "SO23");
        await page.Keyboard.PressAsync("Escape");
        await page.TypeIntoAsync("How far can you travel to work?", "8");
        await page.TickByKeyAsync(Enum.GetValues<TravelMeans>()[0].Label());
        await page.TickByKeyAsync("Yes");
        await page.EnterAsync("Save");
        await page.EnterAsync(ProfileSection.Skills.Label());
        await page.TickByKeyAsync("None yet");
        await page.TickByKeyAsync(Enum.GetValues<Language>()[0].Label());
        await page.EnterAsync("Save");

        await page.EnterAsync("Check and send");
        var check = await page.ReadAsync();
        Assert.Contains("Monday: morning", check, StringComparison.Ordinal);
        Assert.Contains("Sunday: night", check, StringComparison.Ordinal);
        await page.EnterAsync("Send to be checked");
        await using var db = site.Database.Open();
        Assert.Equal(
            1, db.AssistantProfiles.Count(profile => db.PersonalAssistants.Any(one => one.Id == profile.AssistantId
                && one.AccountId == account.AccountId) && profile.Versions.Count == 1));
    }
}
