using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Alerts;

public sealed class RegisterAlertTests
{
    private static readonly GridPoint Winchester = new(449_000, 129_000);
    private static readonly GridPoint Leeds = new(429_000, 433_000);
    private static readonly DateTimeOffset Year = Some.Now.AddDays(AlertTimes.DaysUntilAsked);

    [Fact]
    public void It_begins_with_whoever_makes_it_and_looks_from_what_is_news_now()
    {
        var alert = Begin(AlertFrequency.AtOnce);

        Assert.Equal(RegisterAlertState.Active, alert.State);
        Assert.Equal(Some.Author.AccountId, alert.AccountId);
        Assert.Equal((7L, (DateTimeOffset?)Some.Now), (alert.SeenUpTo, alert.NextAt));
        Assert.Equal(10 * GridPoint.MetresInAMile, alert.WithinMetres, 3);
        Assert.Equal(Notices.None, Assert.Single(alert.Telling.Told).Tells);
    }

    [Fact]
    public void An_employer_with_twenty_has_to_stop_one_first()
    {
        Begin(active: RegisterAlert.MostOfOneEmployer - 1);

        Refused("You have 20 alerts for new PAs. Stop one before you start another.", () => Begin(active: RegisterAlert.MostOfOneEmployer));
    }

    [Fact]
    public void It_goes_to_an_account() =>
        Assert.Throws<ArgumentException>(() => RegisterAlert.Begin(
            Id<Employer>.New(), Search, AlertFrequency.Daily, 0, 0, new Actor(Role.Employer), Some.Now));

    [Fact]
    public void An_alert_that_ended_looks_for_nobody_and_stays_ended()
    {
        var ends = new Action<RegisterAlert>[]
        {
            alert => alert.StopIt(Some.Author, Some.Now),
            alert => alert.CloseIt(Some.Now),
            alert =>
            {
                alert.AskIt(Year);
                alert.LapseIt(Year.AddDays(AlertTimes.DaysToAnswer));
            },
        };
        foreach (var end in ends)
        {
            var alert = Begin();
            end(alert);

            Assert.Equal((RegisterAlertState.Ended, null), (alert.State, alert.NextAt));
            Refused("This alert has ended.", () => alert.ChangeIt(AlertFrequency.Daily, 0, Some.Author, Year));
            Refused("This alert has ended.", () => alert.KeepIt(Some.Author, Year));
            Refused("This alert has ended.", () => alert.StopIt(Some.Author, Year));
            Refused("This alert has ended.", () => alert.CloseIt(Year));
        }
    }

    [Fact]
    public void Once_a_year_it_is_asked_and_without_an_answer_it_ends_a_month_later()
    {
        var alert = Begin();
        Refused("There is still time to answer.", () => alert.LapseIt(Year));
        Refused("It is too soon to ask.", () => alert.AskIt(Year.AddSeconds(-1)));

        alert.AskIt(Year);
        Assert.Equal(Notices.Subscriber, alert.Telling.Told[^1].Tells);
        Refused("It is too soon to ask.", () => alert.AskIt(Year.AddDays(1)));
        Refused("There is still time to answer.", () => alert.LapseIt(Year.AddDays(AlertTimes.DaysToAnswer).AddSeconds(-1)));
        alert.LapseIt(Year.AddDays(AlertTimes.DaysToAnswer));

        Assert.Equal(RegisterAlertState.Ended, alert.State);
    }

    [Fact]
    public void A_yes_keeps_it_for_another_year_and_so_does_a_change()
    {
        var (kept, changed) = (Begin(), Begin());
        kept.AskIt(Year);
        changed.AskIt(Year);

        kept.KeepIt(Some.Author, Year.AddDays(3));
        changed.ChangeIt(AlertFrequency.Weekly, 0, Some.Author, Year.AddDays(3));

        Refused("There is still time to answer.", () => kept.LapseIt(Year.AddDays(60)));
        Refused("There is still time to answer.", () => changed.LapseIt(Year.AddDays(60)));
        Refused("It is too soon to ask.", () => kept.AskIt(Year.AddDays(60)));
    }

    [Fact]
    public void What_waited_for_the_morning_is_due_when_everything_is_to_be_told_at_once()
    {
        var alert = Begin(AlertFrequency.Daily);
        Assert.Equal(AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now), alert.NextAt);

        alert.ChangeIt(AlertFrequency.AtOnce, 0, Some.Author, Some.Now);
        Assert.Equal(Some.Now, alert.NextAt);
        alert.HasLooked(9, Some.Now);

        Assert.Equal((9L, null), (alert.SeenUpTo, alert.NextAt));
    }

    [Fact]
    public void What_was_told_at_once_to_everybody_is_no_news_in_the_morning()
    {
        var (listening, waiting) = (Begin(AlertFrequency.AtOnce), Begin(AlertFrequency.Daily));
        listening.HasLooked(9, Some.Now);

        listening.ChangeIt(AlertFrequency.Daily, 12, Some.Author, Some.Now);
        waiting.ChangeIt(AlertFrequency.AtOnce, 12, Some.Author, Some.Now);

        Assert.Equal((12L, 7L), (listening.SeenUpTo, waiting.SeenUpTo));
    }

    [Fact]
    public void Only_a_search_that_names_no_place_goes_where_the_employer_goes()
    {
        var (around, there) = (Begin(), Begin(search: Search with { IsAroundEmployer = false }));

        around.FollowEmployer(Leeds);
        there.FollowEmployer(Leeds);

        Assert.Equal((Leeds, Winchester), (around.Origin, there.Origin));
    }

    [Theory]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Moderator)]
    [InlineData(Role.Subscriber)]
    [InlineData(Role.Machine)]
    public void Only_an_employer_changes_it_keeps_it_and_stops_it(Role role)
    {
        var alert = Begin();

        Refused("This alert has ended.", () => alert.ChangeIt(AlertFrequency.Weekly, 0, Some.By(role), Some.Now));
        Refused("This alert has ended.", () => alert.KeepIt(Some.By(role), Some.Now));
        Refused("This alert has ended.", () => alert.StopIt(Some.By(role), Some.Now));
    }

    private static RegisterAlertSearch Search => new("q=garden", "“garden”", Winchester, 10) { IsAroundEmployer = true, Words = "'garden'" };

    private static RegisterAlert Begin(
        AlertFrequency frequency = AlertFrequency.Daily, int active = 0, RegisterAlertSearch? search = null) =>
        RegisterAlert.Begin(Id<Employer>.New(), search ?? Search, frequency, active, 7, Some.Author, Some.Now);

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
