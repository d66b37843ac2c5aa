using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Demo;

internal sealed class DemoProfiles(
    PaConnectDbContext db,
    DemoReview review,
    IReadOnlyList<Locality> localities,
    DemoAccounts accounts,
    Random random,
    DateTimeOffset now)
{
    private const int Published = 200;
    private const int Waiting = 4;

    public async Task AddOthersAsync()
    {
        for (var i = 0; i < Published + Waiting; i++)
        {
            var account = accounts.AddSilent($"pa-{i:000}@example.org");
            var assistant = PersonalAssistant.Begin(
                account,
                DemoTexts.FirstNames[i % DemoTexts.FirstNames.Count],
                DemoTexts.Surnames[random.Next(DemoTexts.Surnames.Count)],
                new DateOnly(1960 + random.Next(45), random.Next(1, 13), random.Next(1, 28)),
                London.DateOf(now));
            db.Add(assistant);

            var sent = now.AddDays(-random.Next(3, 150)).AddMinutes(-random.Next(600));
            var profile = await SendAsync(assistant, i, localities[random.Next(localities.Count)], i < Published ? sent : now.AddHours(-5));
            if (i < Published)
            {
                review.Approve(profile, profile.Id.Value, sent.AddHours(random.Next(1, 30)));
            }
        }

        await db.SaveChangesAsync();
    }

    public async Task AddOwnAsync(PersonalAssistant assistant)
    {
        var sent = now.AddDays(-20);
        var profile = await SendAsync(assistant, 0, localities.First(locality => locality.District.Code == "SO22"), sent);
        review.Approve(profile, profile.Id.Value, sent.AddHours(4));
        await db.SaveChangesAsync();
    }

    private async Task<AssistantProfile> SendAsync(
        PersonalAssistant assistant, int number, Locality home, DateTimeOffset at)
    {
        var author = new Actor(Role.Assistant, assistant.AccountId);
        var profile = AssistantProfile.Begin(assistant, author, at.AddDays(-1));
        profile.Revise(DemoProfileMore.AddTo(DemoTexts.Profile(number, home), number, home, London.DateOf(at)), at.AddDays(-1));
        db.Add(profile);
        await review.SendAsync(profile, author, at);
        return profile;
    }
}
