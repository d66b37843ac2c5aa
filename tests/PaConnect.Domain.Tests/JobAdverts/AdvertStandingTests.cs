using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class AdvertStandingTests
{
    [Fact]
    public void A_draft_stands_as_what_became_of_the_version_sent_last()
    {
        var asked = Some.SentAdvert();
        asked.AskForChanges(1, ["Quality"], Some.Moderator, Some.Now);
        var refused = Some.SentAdvert();
        refused.Refuse(1, ["NotAJob"], Some.Moderator, Some.Now);

        Assert.Equal(AdvertStanding.Draft, Standing(Some.DraftAdvert()));
        Assert.Equal(AdvertStanding.Waiting, Standing(Some.SentAdvert()));
        Assert.Equal(AdvertStanding.ChangesAsked, Standing(asked));
        Assert.Equal(AdvertStanding.Refused, Standing(refused));
    }

    [Fact]
    public void An_advert_on_show_tells_of_the_newer_version_too()
    {
        var live = Some.LiveAdvert();
        Assert.Equal(AdvertStanding.OnShow, Standing(live));
        Assert.Equal(AdvertStanding.ClosingDatePassed, live.StandingOn(Some.Today.AddDays(100)));

        SendAgain(live);
        Assert.Equal(AdvertStanding.OnShowNewVersionWaiting, Standing(live));

        live.AskForChanges(2, ["Quality"], Some.Moderator, Some.Now);
        Assert.Equal(AdvertStanding.OnShowChangesAsked, Standing(live));
    }

    [Fact]
    public void A_refused_newer_version_leaves_the_old_one_on_show()
    {
        var live = Some.LiveAdvert();
        SendAgain(live);

        live.Refuse(2, ["NotAJob"], Some.Moderator, Some.Now);

        Assert.Equal(AdvertStanding.OnShowNewVersionRefused, Standing(live));
    }

    [Fact]
    public void What_is_not_for_the_public_does_not_stand_as_on_show()
    {
        var details = Some.CompleteAdvertDetails();

        var advert = Some.LiveAdvert(details: details with { Role = details.Role with { IsUnlisted = true } });

        Assert.Equal(AdvertStanding.ForTheRegisterOnly, Standing(advert));
    }

    [Fact]
    public void Paused_filled_closed_and_deleted_stand_as_they_are()
    {
        var (paused, filled, closed, deleted) = (Some.LiveAdvert(), Some.LiveAdvert(), Some.LiveAdvert(), Some.DraftAdvert());

        paused.PauseIt(Some.Author, Some.Now);
        filled.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);
        closed.CloseIt(EndReason.NotNeeded, null, Some.Author, Some.Now);
        deleted.WithdrawIt(Some.Author, Some.Now);

        Assert.Equal(
            [AdvertStanding.Paused, AdvertStanding.Filled, AdvertStanding.Closed, AdvertStanding.Deleted],
            new[] { paused, filled, closed, deleted }.Select(Standing));
    }

    [Fact]
    public void Every_standing_has_its_own_words() =>
        Assert.Distinct(Enum.GetValues<AdvertStanding>().Select(standing => standing.Label()));

    private static AdvertStanding Standing(JobAdvert advert) => advert.StandingOn(Some.Today);

    private static void SendAgain(JobAdvert advert)
    {
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);
    }
}
