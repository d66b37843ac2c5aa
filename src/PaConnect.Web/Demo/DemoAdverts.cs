using PaConnect.Data;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Security;

namespace PaConnect.Web.Demo;

internal sealed class DemoAdverts(
    PaConnectDbContext db,
    DemoReview review,
    PrivateNotes notes,
    IReadOnlyList<Locality> localities,
    Random random,
    DateTimeOffset now)
{
    private const int Live = 60;

    private static readonly string[] Names =
    [
        "Sam", "Alex’s family", "Priya", "Morgan", "Tunde", "Wren’s family", "Ellis", "Noor", "Ashley", "Kit’s family",
    ];

    public async Task AddOthersAsync()
    {
        for (var i = 0; i < Live; i++)
        {
            var (advert, author) = AddEmployersAdvert(DemoTexts.Adverts[i % DemoTexts.Adverts.Count]);
            var sent = now.AddDays(-random.Next(2, 25)).AddMinutes(-random.Next(600));
            await review.SendAsync(advert, author, sent);
            review.Approve(advert, advert.Id.Value, sent.AddHours(random.Next(1, 30)));
        }

        foreach (var text in DemoTexts.ToBeChecked)
        {
            var (advert, author) = AddEmployersAdvert(text);
            await review.SendAsync(advert, author, now.AddHours(-random.Next(2, 40)));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The demo employer's own: one on show with an application and a private note, one sent back, one begun.</summary>
    public async Task AddOwnAsync(Employer employer, PersonalAssistant assistant)
    {
        var author = new Actor(Role.Employer, null, OnBehalfOf: employer.Id);
        var shown = Begin(employer, DemoTexts.Adverts[0], author);
        await review.SendAsync(shown, author, now.AddDays(-9));
        review.Approve(shown, shown.Id.Value, now.AddDays(-8));
        notes.Keep(
            db.Add(PrivateNote.Begin(shown)).Entity,
            shown,
            "Some mornings I faint when I sit up. I show you what to do, and my mother shows you too. "
            + "My catheter bag is changed before breakfast. A nurse trains you for that.",
            author);

        var asked = Begin(employer, DemoTexts.ToBeChecked[0], author);
        await review.SendAsync(asked, author, now.AddDays(-3));
        review.AskForChanges(
            asked,
            asked.Id.Value,
            new DecisionReason(
                ReasonCode.PrivacyOvershare,
                "Role.About",
                "Please take the telephone number out. PAs can write to you here without it."),
            now.AddDays(-2));

        var begun = JobAdvert.Begin(employer, author, now.AddDays(-1));
        begun.Revise(
            new JobAdvertDetails
            {
                Role = new RoleDetails { Title = "Weekend PA for a keen gardener" },
                Place = new PlaceDetails { Locality = employer.Locality },
            },
            now.AddDays(-1));
        db.Add(begun);

        var applicant = new Actor(Role.Assistant, assistant.AccountId);
        var application = Application.Send(
            shown,
            assistant,
            DemoTexts.Profile(0, employer.Locality),
            "Hello Jo. I live near by and I have worked as a PA for four years. I would like to meet you.",
            London.DateOf(now),
            applicant,
            now.AddDays(-2),
            new ScreeningAnswer("What would make a Monday morning go well?", "A kettle that is full, and ten minutes in hand."),
            new ScreeningAnswer("Which mornings suit you best?", "Monday and Wednesday, and most others."));
        db.Add(application);
        await db.SaveChangesAsync();
    }

    private (JobAdvert Advert, Actor Author) AddEmployersAdvert(DemoAdvert text)
    {
        var locality = localities[random.Next(localities.Count)];
        var begun = now.AddDays(-26);
        var employer = Employer.Begin(
            new EmployerDetails(Names[random.Next(Names.Length)], Funding.CouncilDirectPayment, null, locality),
            new Actor(Role.Employer),
            begun);
        db.Add(employer);
        var author = new Actor(Role.Employer, null, OnBehalfOf: employer.Id);
        return (Begin(employer, text, author), author);
    }

    private JobAdvert Begin(Employer employer, DemoAdvert text, Actor author)
    {
        var advert = JobAdvert.Begin(employer, author, now.AddDays(-26));
        var closes = London.DateOf(now).AddDays(random.Next(10, 45));
        advert.Revise(text.ToDetails(employer.Locality, closes), now.AddDays(-26));
        db.Add(advert);
        return advert;
    }
}
