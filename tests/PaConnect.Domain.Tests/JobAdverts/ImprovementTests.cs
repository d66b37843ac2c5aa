using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class ImprovementTests
{
    private static readonly JobAdvertDetails _shown = Some.CompleteAdvertDetails();

    [Fact]
    public void A_later_closing_date_and_more_pay_go_through_as_a_version_of_the_machine()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(60), pounds: 14m), Some.Now);

        Assert.True(advert.IsOnlyBetterOn(Some.Today));
        Improve(advert);

        Assert.Equal((2, Review.Approved, 2), (advert.Latest!.Number, advert.Latest.Review, advert.LiveVersion));
        Assert.Equal(Some.Today.AddDays(60), advert.ClosesOn);
        Assert.Equal(["submitted", "Improve"], advert.Telling.Told.TakeLast(2).Select(told => told.Verb));
        Assert.Equal([Role.Employer, Role.Machine], advert.Telling.Told.TakeLast(2).Select(told => told.By.Role));
        Assert.False(advert.CanBeSubmitted);
    }

    private const string NotYet =
        "A person must first approve your newer version of this advert. Until then nothing else can change.";

    public static TheoryData<string, JobAdvertDetails> ForAPerson => new()
    {
        { "closes sooner", _shown with { Closing = _shown.Closing with { ClosesOn = Some.Today.AddDays(20) } } },
        { "pays less", Some.CompleteAdvertDetails(pounds: 13m) },
        { "another title", Some.CompleteAdvertDetails(title: "Another title", pounds: 14m) },
        { "a line more", _shown with { Pay = new PayDetails { Lines = [.. _shown.Pay.Lines, new PayLine(PayKind.Weekend, 15m)] } } },
        { "another kind", _shown with { Pay = new PayDetails { Lines = [new PayLine(PayKind.Evening, 15m)] } } },
        { "a note", _shown with { Pay = new PayDetails { Lines = [new PayLine(PayKind.Weekday, 15m, Note: "Cash in hand")] } } },
        { "how to apply", _shown with { Closing = _shown.Closing with { HowToApply = "Ring me on 07700 900123." } } },
        { "nothing", _shown },
    };

    [Theory]
    [MemberData(nameof(ForAPerson))]
    public void Anything_else_is_for_a_person(string what, JobAdvertDetails details)
    {
        var advert = Some.LiveAdvert();
        advert.Revise(details, Some.Now);

        Assert.False(advert.IsOnlyBetterOn(Some.Today), what);
        Assert.Throws<RuleBrokenException>(() => Improve(advert));
        Assert.Equal(1, advert.LiveVersion);
    }

    [Fact]
    public void A_new_name_of_the_employer_is_for_a_person_and_longer_to_apply_does_not_show_it()
    {
        var employer = Some.Employer("Sam");
        var advert = Some.LiveAdvert(employer);
        employer.Revise(Some.EmployerDetails("No carers over 40"), Some.Author, Some.Now);

        advert.ShowBy(employer);
        var (isUnsent, isOnlyBetter) = (advert.CanBeSubmitted, advert.IsOnlyBetterOn(Some.Today));
        advert.ExtendIt(Some.Today.AddDays(60), Some.Today, Some.Author, Actor.Machine, Some.Now);

        Assert.Equal((true, false), (isUnsent, isOnlyBetter));
        Assert.Equal(("Sam", "No carers over 40"), (advert.Shown!.Details.ShownBy, advert.Details.ShownBy));
        Assert.True(advert.CanBeSubmitted);
    }

    [Fact]
    public void Longer_to_apply_leaves_what_was_not_sent_unsent()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);

        Extend(advert, 60);

        Assert.Equal("Personal assistant for weekends", advert.Shown!.Details.Role.Title);
        Assert.Equal("Another title", advert.Details.Role.Title);
        Assert.Equal(Some.Today.AddDays(60), advert.Details.Closing.ClosesOn);
        Assert.True(advert.CanBeSubmitted);
    }

    [Fact]
    public void A_paused_advert_stays_paused()
    {
        var advert = Some.LiveAdvert();
        advert.PauseIt(Some.Author, Some.Now);

        Extend(advert, 60);

        Assert.Equal((JobAdvertState.Paused, 2), (advert.State, advert.LiveVersion));
    }

    [Fact]
    public void Nothing_goes_through_before_a_newer_version_is_approved()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);

        Assert.False(advert.CanBeImprovedOn(Some.Today));
        Refused(NotYet, () => Extend(advert, 60));
        advert.Refuse(2, ["NotAJob"], Some.Moderator, Some.Now);
        Refused(NotYet, () => Extend(advert, 60));
    }

    [Fact]
    public void What_has_closed_is_not_extended()
    {
        var advert = Some.LiveAdvert(closesOn: Some.Today.AddDays(5));

        Refused(
            "The closing date has passed. You can write a new advert from this one.",
            () => advert.ExtendIt(Some.Today.AddDays(60), Some.Today.AddDays(6), Some.Author, Actor.Machine, Some.Now));
    }

    [Fact]
    public void A_copy_has_the_same_answers_and_no_dates_gone_by()
    {
        var employer = Some.Employer();
        var earlier = Some.LiveAdvert(employer, Some.CompleteAdvertDetails(startsOn: Some.Today.AddDays(-1)));
        earlier.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);

        var copy = JobAdvert.BeginFrom(earlier, employer, Some.Author, Some.Now);

        Assert.Equal((JobAdvertState.Draft, JobAdvertState.Filled), (copy.State, earlier.State));
        Assert.Equal(earlier.Details.Role, copy.Details.Role);
        Assert.Null(copy.Details.Closing.ClosesOn);
        Assert.Null(copy.Details.Week.StartsOn);
        Assert.NotEqual(earlier.Reference, copy.Reference);
        Assert.Empty(copy.Versions);
    }

    [Fact]
    public void What_was_deleted_is_not_copied()
    {
        var employer = Some.Employer();
        var deleted = Some.DraftAdvert(employer);
        deleted.WithdrawIt(Some.Author, Some.Now);

        Refused(
            "This draft was deleted, so there is nothing to start from.",
            () => JobAdvert.BeginFrom(deleted, employer, Some.Author, Some.Now));
    }

    private static void Improve(JobAdvert advert) => advert.ImproveIt(Some.Today, Some.Author, Actor.Machine, Some.Now);

    private static void Extend(JobAdvert advert, int days) =>
        advert.ExtendIt(Some.Today.AddDays(days), Some.Today, Some.Author, Actor.Machine, Some.Now);

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
