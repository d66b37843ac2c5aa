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
        var paused = await review.ShowAsync(employer, DemoTexts.Adverts[8], Day(-12), closes: Day(20));
        paused.PauseIt(_author, Day(-4));

        var filled = await review.ShowAsync(employer, DemoTexts.Adverts[2], Day(-80), closes: Day(-50));
        filled.CloseIt(EndReason.FoundHere, null, _author, Day(-60));

        var closed = await review.ShowAsync(employer, DemoTexts.Adverts[4], Day(-70), closes: Day(-30));
        closed.CloseIt(EndReason.Other, "My cousin will help me until the spring.", _author, Day(-40));

        var expired = await review.ShowAsync(employer, DemoTexts.Adverts[6], Day(-45), closes: Day(-6));
        expired.ExpireIt(London.DateOf(Day(-5)), Actor.Machine, Day(-5));

        var extended = await review.ShowAsync(employer, DemoTexts.Adverts[3], Day(-15), closes: Day(10));
        extended.ExtendIt(London.DateOf(Day(30)), London.DateOf(Day(-2)), _author, Actor.Machine, Day(-2));

        var refused = await review.SendAsync(employer, DemoTexts.ToBeChecked[1], Day(-20), closes: Day(12));
        review.Refuse(
            refused,
            refused.Id.Value,
            new DecisionReason(
                ReasonCode.DiscriminationUnlawful, "Role.About", "The law does not let an advert ask for a young person."),
            Day(-19));

        await db.SaveChangesAsync();
    }

    private DateTimeOffset Day(int day) => now.AddDays(day);
}
