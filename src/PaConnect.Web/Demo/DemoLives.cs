using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Demo;

/// <summary>The demo employer's earlier adverts: one for each thing that can become of an advert.</summary>
internal sealed class DemoLives(PaConnectDbContext db, DemoReview review, Employer employer, DateTimeOffset now)
{
    private readonly Actor _author = new(Role.Employer, null, OnBehalfOf: employer.Id);

    public async Task AddAsync()
    {
        var paused = await ShowAsync(DemoTexts.Adverts[8], Day(-12), closes: Day(20));
        paused.PauseIt(_author, Day(-4));

        var filled = await ShowAsync(DemoTexts.Adverts[2], Day(-80), closes: Day(-50));
        filled.CloseIt(EndReason.FoundHere, null, _author, Day(-60));

        var closed = await ShowAsync(DemoTexts.Adverts[4], Day(-70), closes: Day(-30));
        closed.CloseIt(EndReason.Other, "My cousin will help me until the spring.", _author, Day(-40));

        var expired = await ShowAsync(DemoTexts.Adverts[6], Day(-45), closes: Day(-6));
        expired.ExpireIt(London.DateOf(Day(-5)), Actor.Machine, Day(-5));

        var extended = await ShowAsync(DemoTexts.Adverts[3], Day(-15), closes: Day(10));
        extended.ExtendIt(London.DateOf(Day(30)), London.DateOf(Day(-2)), _author, Actor.Machine, Day(-2));

        var held = await ShowAsync(DemoTexts.Adverts[9], Day(-10), closes: Day(18));
        review.Hold(held, Day(-1));

        var refused = await SendAsync(DemoTexts.ToBeChecked[1], Day(-20), closes: Day(12));
        review.Refuse(
            refused,
            refused.Id.Value,
            new DecisionReason(
                ReasonCode.DiscriminationUnlawful, "Role.About", "The law does not let an advert ask for a young person."),
            Day(-19));

        await db.SaveChangesAsync();
    }

    private async Task<JobAdvert> ShowAsync(DemoAdvert text, DateTimeOffset at, DateTimeOffset closes)
    {
        var advert = await SendAsync(text, at, closes);
        review.Approve(advert, advert.Id.Value, at.AddHours(5));
        return advert;
    }

    private async Task<JobAdvert> SendAsync(DemoAdvert text, DateTimeOffset at, DateTimeOffset closes)
    {
        var advert = JobAdvert.Begin(employer, _author, at.AddDays(-1));
        advert.Revise(text.ToDetails(employer.Locality, London.DateOf(closes)), at.AddHours(-1));
        db.Add(advert);
        await review.SendAsync(advert, _author, at);
        return advert;
    }

    private DateTimeOffset Day(int day) => now.AddDays(day);
}
