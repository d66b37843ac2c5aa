using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Conventions;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Demo;

/// <summary>Made-up PAs, each published on the register some day of the last five months.</summary>
internal sealed class CrowdAssistants(CrowdPlaces places, Random random, DateTimeOffset now)
{
    private const int MostDaysAgo = 150;

    private static readonly Actor Moderator = new(Role.Moderator);

    public async Task AddAsync(PaConnectDbContext db, int count, bool areNews)
    {
        var people = Enumerable.Range(0, count).Select(_ => Make()).ToList();
        await db.CopyAsync([.. people.Select(person => person.Account)]);
        await db.CopyAsync([.. people.Select(person => person.Assistant)]);
        await db.CopyAsync([.. people.Select(person => person.Profile)]);
        await db.CopyAsync([.. people.Select(person => person.Profile.Latest!)]);
        var entries = people.ConvertAll(person => RegisterEntry.Of(person.Profile, now));
        if (!areNews)
        {
            entries.ForEach(entry => entry.AnnounceToNobody());
        }

        await db.CopyAsync(entries);
    }

    private Person Make()
    {
        var account = CrowdAccounts.Make("pa", now);
        var assistant = PersonalAssistant.Begin(
            account.AccountId,
            DemoTexts.FirstNames[random.Next(DemoTexts.FirstNames.Count)],
            DemoTexts.Surnames[random.Next(DemoTexts.Surnames.Count)],
            new DateOnly(1955 + random.Next(50), random.Next(1, 13), random.Next(1, 29)),
            London.DateOf(now));
        var author = new Actor(Role.Assistant, account.AccountId);
        var sent = now.AddMinutes(-random.Next(60, MostDaysAgo * 24 * 60));
        var profile = AssistantProfile.Begin(assistant, author, sent);
        profile.Revise(DemoTexts.Profile(random.Next(), places.Any(random)), sent);
        profile.Submit(author, sent);
        profile.Approve(1, Moderator, sent.AddMinutes(random.Next(1, 60)));
        return new Person(account, assistant, profile);
    }

    private sealed record Person(SignInAccount Account, PersonalAssistant Assistant, AssistantProfile Profile);
}
