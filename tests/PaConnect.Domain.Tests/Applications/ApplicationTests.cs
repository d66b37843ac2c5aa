using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Applications;

public sealed class ApplicationTests
{
    [Fact]
    public void An_application_keeps_the_version_and_the_profile_of_the_day_it_was_sent()
    {
        var advert = Some.LiveAdvert();
        var assistant = Some.PersonalAssistant();
        var profile = Some.CompleteProfileDetails();

        var application = Some.Application(advert, assistant, profile, letter: "Hello.");

        Assert.Equal(
            (advert.Id, 1, advert.EmployerId),
            (application.AdvertId, application.AdvertVersion, application.EmployerId));
        Assert.Equal(
            (assistant.Id, "Hello.", profile),
            (application.AssistantId, application.Letter, application.Profile));
        Assert.Equal((ApplicationState.Sent, true), (application.State, application.IsOpen));
        var told = application.Telling.Told[^1];
        Assert.Equal(("sent", Notices.Employer), (told.Verb, told.Tells));
    }

    [Fact]
    public void Nobody_applies_for_a_job_that_is_closed()
    {
        const string Closed = "This job is closed, so nobody can apply for it now.";
        var paused = Some.LiveAdvert();
        paused.PauseIt(Some.Author, Some.Now);
        var over = Some.LiveAdvert(closesOn: Some.Today.AddDays(1));

        Refused(Closed, () => Some.Application(Some.SentAdvert()));
        Refused(Closed, () => Some.Application(paused));
        Refused(Closed, () => Application.Send(
            over, Some.PersonalAssistant(), null, "Hello.", Some.Today.AddDays(2), Some.AssistantActor, Some.Now));
    }

    [Fact]
    public void An_offer_keeps_its_terms_until_it_is_taken_back()
    {
        var application = Some.Application();
        var terms = Some.OfferTerms();

        application.OfferJob(terms, Some.Today, Some.Author, Some.Now);

        Assert.Equal(terms, application.Offer);

        application.TakeOfferBack(Some.Author, Some.Now);

        Assert.Null(application.Offer);
        Assert.Equal(ApplicationState.Shortlisted, application.State);
    }

    [Fact]
    public void An_offer_cannot_start_in_the_past()
    {
        var application = Some.Application();

        Refused(
            "The first day cannot be in the past.",
            () => Offer(application, Some.OfferTerms(startsOn: Some.Today.AddDays(-1))));
        Assert.Equal((ApplicationState.Sent, null), (application.State, application.Offer));
    }

    [Fact]
    public void An_offer_of_more_hours_at_the_least_than_at_the_most_is_refused() =>
        Refused(
            "The fewest hours cannot be more than the most hours.",
            () => Offer(Some.Application(), Some.OfferTerms(hoursFrom: 16, hoursTo: 15)));

    [Fact]
    public void An_offer_may_start_today()
    {
        var application = Some.Application();

        Offer(application, Some.OfferTerms(startsOn: Some.Today));

        Assert.Equal(ApplicationState.Offered, application.State);
    }

    [Fact]
    public void An_offer_below_the_legal_minimum_of_its_first_day_is_refused() =>
        Refused(
            "The pay is below the legal minimum of £12.71 an hour.",
            () => Offer(Some.Application(), Some.OfferTerms(pounds: 12.70m)));

    [Fact]
    public void Where_no_minimum_is_published_for_the_first_day_the_last_one_holds() =>
        Refused(
            "The pay is below the legal minimum of £12.71 an hour.",
            () => Offer(Some.Application(), Some.OfferTerms(startsOn: new DateOnly(2027, 4, 1), pounds: 12.70m)));

    [Fact]
    public void The_answer_of_either_side_is_kept()
    {
        var declined = Some.Application();
        Offer(declined, Some.OfferTerms());
        var turnedDown = Some.Application();

        declined.Decline("It is too far.", Some.AssistantActor, Some.Now);
        turnedDown.TurnDownKindly("Thank you for your interest.", Some.Author, Some.Now);

        Assert.Equal(("It is too far.", false), (declined.Answer, declined.IsOpen));
        Assert.Equal(("Thank you for your interest.", false), (turnedDown.Answer, turnedDown.IsOpen));
    }

    [Fact]
    public void A_message_tells_the_other_side()
    {
        var application = Some.Application();

        var question = application.Write("Can you drive?", Some.Author, Some.Now);
        var toAssistant = application.Telling.Told[^1].Tells;
        var answer = application.Write("Yes.", Some.AssistantActor, Some.Now);
        var toEmployer = application.Telling.Told[^1].Tells;

        Assert.Equal((Notices.Assistant, Notices.Employer), (toAssistant, toEmployer));
        Assert.Equal(
            (application.Id, "Can you drive?", Role.Employer),
            (question.ApplicationId, question.Text, question.SentAs));
        Assert.Equal((Some.AssistantActor.AccountId, Role.Assistant), (answer.SentBy, answer.SentAs));
    }

    [Fact]
    public void After_the_end_nobody_writes_any_more()
    {
        const string Over = "This application has ended, so no more messages can be sent.";
        var withdrawn = Some.Application();
        withdrawn.WithdrawIt(Some.AssistantActor, Some.Now);
        var unsuccessful = Some.Application();
        unsuccessful.TurnDownKindly("Thank you.", Some.Author, Some.Now);

        Assert.False(withdrawn.CanBeWrittenAbout);
        Refused(Over, () => withdrawn.Write("Why?", Some.Author, Some.Now));
        Refused(Over, () => unsuccessful.Write("Why?", Some.AssistantActor, Some.Now));
    }

    [Theory]
    [InlineData(Role.Moderator)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Machine)]
    public void Nobody_else_writes_between_the_two(Role role) =>
        Refused(
            "Only the employer and the PA can write here.",
            () => Some.Application().Write("Hello.", Some.By(role), Some.Now));

    private static void Offer(Application application, OfferTerms terms) =>
        application.OfferJob(terms, Some.Today, Some.Author, Some.Now);

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
