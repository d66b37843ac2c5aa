using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class StrangersReportTests
{
    private static readonly DateTimeOffset _after = Some.Now + Decision.AppealableFor + TimeSpan.FromSeconds(1);

    [Fact]
    public void A_link_is_made_after_the_answer_and_used_once()
    {
        var report = Closed();

        var token = report.MakeToken();
        Assert.Equal(LinkToken.HashOf(token), report.TokenHash);
        report.UseLink(Actor.Machine, Some.Now);

        Refused("This link has been used.", () => report.UseLink(Actor.Machine, Some.Now));
    }

    [Fact]
    public void A_new_link_ends_the_one_before()
    {
        var report = Closed();
        var first = report.MakeToken();

        Assert.NotEqual(LinkToken.HashOf(first), LinkToken.HashOf(report.MakeToken()));
        Assert.NotEqual(LinkToken.HashOf(first), report.TokenHash);
    }

    [Fact]
    public void Before_the_answer_and_for_whoever_has_an_account_there_is_no_link()
    {
        Refused("The case of this report still waits.", () => Received(Reported()).MakeToken());
        Refused("Whoever has an account appeals there.", () => Closed(new Reporter(Id<Account>.New(), null, WantsReply: true)).MakeToken());
    }

    [Fact]
    public void The_address_is_forgotten_when_there_is_nothing_more_to_say()
    {
        var report = Closed();
        report.MakeToken();

        Refused(
            "Whoever reported this may still have to hear from us.", () => report.ForgetAddress(false, Actor.Machine, _after.AddSeconds(-1)));
        Refused("Whoever reported this may still have to hear from us.", () => report.ForgetAddress(true, Actor.Machine, _after));
        report.ForgetAddress(false, Actor.Machine, _after);

        Assert.Equal((null, null), (report.Email, report.TokenHash));
        Assert.Equal("address forgotten", report.Telling.Told[^1].Verb);
        Refused("There is no address to forget.", () => report.ForgetAddress(false, Actor.Machine, _after));
    }

    [Fact]
    public void The_address_of_a_report_that_waits_is_kept() => Refused(
        "Whoever reported this may still have to hear from us.", () => Received(Reported()).ForgetAddress(false, Actor.Machine, _after));

    private static ReviewCase Reported() => ReviewCase.OpenReport(
        CaseKind.JobAdvert, Some.LiveAdvert().Id.Value, Some.Organisation(), isUrgent: false, Actor.Machine, Some.Now);

    private static Report Received(ReviewCase reported, Reporter? reporter = null) => Report.Receive(
        reported,
        new ReportedContent(ReportReason.CashOnly, null, "Title: a job"),
        reporter ?? new Reporter(null, "me@example.org", WantsReply: true),
        Some.Now);

    private static Report Closed(Reporter? reporter = null)
    {
        var advert = Some.LiveAdvert();
        var reported = ReviewCase.OpenReport(
            CaseKind.JobAdvert, advert.Id.Value, Some.Organisation(), isUrgent: false, Actor.Machine, Some.Now);
        var report = Received(reported, reporter);
        reported.Decide(advert, Outcome.NoAction, [], null, [], Some.Moderator, Some.Now);
        report.Close(reported, Some.Moderator, Some.Now);
        return report;
    }

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
