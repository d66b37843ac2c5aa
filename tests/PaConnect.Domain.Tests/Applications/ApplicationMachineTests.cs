using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Testing;
using static PaConnect.Domain.Applications.ApplicationState;
using static PaConnect.Domain.Applications.ApplicationVerb;

namespace PaConnect.Domain.Tests.Applications;

public sealed class ApplicationMachineTests
{
    public static TheoryData<ApplicationState, ApplicationVerb, Role> Rows =>
        [.. Application.Machine.Moves.SelectMany(move => move.Who, (move, role) => (move.From, move.Verb, role))];

    public static TheoryData<ApplicationState, ApplicationVerb> StatesAndVerbs =>
    [
        .. from state in Enum.GetValues<ApplicationState>()
           from verb in Enum.GetValues<ApplicationVerb>()
           select (state, verb),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_leads_where_it_says_and_tells_who_it_says(
        ApplicationState from, ApplicationVerb verb, Role role)
    {
        var row = Application.Machine.Moves.Single(move => move.From == from && move.Verb == verb);
        var application = ApplicationIn(from);
        var by = Some.By(role);

        Act(application, verb, by);

        var told = application.Telling.Told[^1];
        Assert.Equal(row.To, application.State);
        Assert.Equal((by, row.Tells, from.ToString(), row.To.ToString()), (told.By, told.Tells, told.From, told.To));
    }

    [Theory]
    [MemberData(nameof(StatesAndVerbs))]
    public void Whatever_is_not_a_row_is_refused_and_changes_nothing(ApplicationState from, ApplicationVerb verb)
    {
        var strangers = Enum.GetValues<Role>().Where(role => !Application.Machine.Allows(from, verb, role));

        Assert.All(strangers, role =>
        {
            var application = ApplicationIn(from);
            var before = (from, application.Offer, application.Answer, application.Telling.Told.Count);

            Assert.False(application.Can(verb, role));
            Assert.Throws<RuleBrokenException>(() => Act(application, verb, Some.By(role)));

            Assert.Equal(
                before, (application.State, application.Offer, application.Answer, application.Telling.Told.Count));
        });
    }

    private static Application ApplicationIn(ApplicationState state)
    {
        var application = Some.Application();
        ApplicationVerb[] way = state switch
        {
            Sent => [],
            Seen => [See],
            Shortlisted => [Shortlist],
            Offered => [MakeOffer],
            Accepted => [MakeOffer, AcceptOffer],
            OfferDeclined => [MakeOffer, DeclineOffer],
            Unsuccessful => [TurnDown],
            Withdrawn => [Withdraw],
        };
        foreach (var verb in way)
        {
            Act(application, verb, verb is AcceptOffer or DeclineOffer or Withdraw ? Some.AssistantActor : Some.Author);
        }

        return application;
    }

    private static void Act(Application application, ApplicationVerb verb, Actor by)
    {
        Action act = verb switch
        {
            See => () => application.SeeIt(by, Some.Now),
            Shortlist => () => application.ShortlistIt(by, Some.Now),
            MakeOffer => () => application.OfferJob(Some.OfferTerms(), Some.Today, by, Some.Now),
            AcceptOffer => () => application.Accept(by, Some.Now),
            DeclineOffer => () => application.Decline("It is too far.", by, Some.Now),
            WithdrawOffer => () => application.TakeOfferBack(by, Some.Now),
            TurnDown => () => application.TurnDownKindly("Thank you for your interest.", by, Some.Now),
            Withdraw => () => application.WithdrawIt(by, Some.Now),
        };
        act();
    }
}
