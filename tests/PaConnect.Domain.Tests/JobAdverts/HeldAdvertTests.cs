using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class HeldAdvertTests
{
    [Fact]
    public void What_was_on_show_comes_back_on_show()
    {
        var advert = Held(Some.LiveAdvert());

        advert.ReleaseIt(Some.Moderator, Some.Now);

        Assert.Equal(JobAdvertState.Live, advert.State);
    }

    [Fact]
    public void What_its_owner_had_paused_comes_back_paused()
    {
        var advert = Some.LiveAdvert();
        advert.PauseIt(Some.Author, Some.Now);
        Held(advert);

        advert.ReleaseIt(Some.Moderator, Some.Now);

        Assert.Equal((JobAdvertState.Paused, false), (advert.State, advert.WasPausedWhenHeld));
    }

    [Fact]
    public void A_silent_hold_tells_nobody_and_marks_its_row()
    {
        var advert = Some.LiveAdvert();

        advert.HoldIt(silently: true, Some.Moderator, Some.Now);

        var told = advert.Telling.Told[^1];
        Assert.Equal(Notices.None, told.Tells);
        Assert.Equal([ListingHistory.SilentCode], told.Codes);
        Assert.Equal(AdvertStanding.HeldSilently, advert.StandingOn(Some.Today));
    }

    [Fact]
    public void The_end_of_a_silent_hold_tells_nobody_either()
    {
        var advert = Some.LiveAdvert();
        advert.HoldIt(silently: true, Some.Moderator, Some.Now);

        advert.ReleaseIt(Some.Moderator, Some.Now);

        Assert.Equal((Notices.None, false), (advert.Telling.Told[^1].Tells, advert.IsHeldSilently));
    }

    [Fact]
    public void A_new_version_of_a_held_advert_is_approved_and_the_hold_stays()
    {
        var advert = Held(Some.LiveAdvert());
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);

        advert.Approve(2, Some.Moderator, Some.Now);

        Assert.Equal((JobAdvertState.Held, 2), (advert.State, advert.LiveVersion));
    }

    [Fact]
    public void What_is_taken_down_waits_for_nothing_any_more()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);

        advert.TakeItDown(Some.Moderator, Some.Now);

        Assert.Equal((JobAdvertState.Closed, Some.Now), (advert.State, advert.EndedAt));
        Assert.Equal(Review.Superseded, advert.Latest!.Review);
    }

    [Fact]
    public void An_advert_does_not_run_out_on_its_last_day()
    {
        var advert = Some.LiveAdvert();
        var lastDay = advert.Shown!.Details.Closing.ClosesOn!.Value;

        var refusal = Assert.Throws<RuleBrokenException>(() => advert.ExpireIt(lastDay, Actor.Machine, Some.Now));

        Assert.Equal("The closing date of this advert has not passed.", refusal.Message);
        advert.ExpireIt(lastDay.AddDays(1), Actor.Machine, Some.Now);
        Assert.Equal(JobAdvertState.Expired, advert.State);
    }

    private static JobAdvert Held(JobAdvert advert)
    {
        advert.HoldIt(silently: false, Some.Moderator, Some.Now);
        return advert;
    }
}
