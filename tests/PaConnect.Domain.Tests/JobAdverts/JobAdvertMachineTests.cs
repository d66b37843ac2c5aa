using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;
using static PaConnect.Domain.JobAdverts.JobAdvertState;
using static PaConnect.Domain.JobAdverts.JobAdvertVerb;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class JobAdvertMachineTests
{
    public static TheoryData<JobAdvertState, JobAdvertVerb, Role> Rows =>
        [.. JobAdvert.Machine.Moves.SelectMany(move => move.Who, (move, role) => (move.From, move.Verb, role))];

    public static TheoryData<JobAdvertState, JobAdvertVerb> StatesAndVerbs =>
    [
        .. from state in Enum.GetValues<JobAdvertState>()
           from verb in Enum.GetValues<JobAdvertVerb>()
           select (state, verb),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_leads_where_it_says_and_tells_who_it_says(JobAdvertState from, JobAdvertVerb verb, Role role)
    {
        var row = JobAdvert.Machine.Moves.Single(move => move.From == from && move.Verb == verb);
        var advert = AdvertIn(from, verb);
        var by = Some.By(role);

        Act(advert, verb, by);

        var told = advert.Telling.Told[^1];
        Assert.Equal(row.To, advert.State);
        Assert.Equal((by, row.Tells, from.ToString(), row.To.ToString()), (told.By, told.Tells, told.From, told.To));
    }

    [Theory]
    [MemberData(nameof(StatesAndVerbs))]
    public void Whatever_is_not_a_row_is_refused_and_changes_nothing(JobAdvertState from, JobAdvertVerb verb)
    {
        var strangers = Enum.GetValues<Role>().Where(role => !JobAdvert.Machine.Allows(from, verb, role));

        Assert.All(strangers, role =>
        {
            var advert = AdvertIn(from, verb);
            var told = advert.Telling.Told.Count;

            Assert.Throws<RuleBrokenException>(() => Act(advert, verb, Some.By(role)));

            Assert.Equal((from, told), (advert.State, advert.Telling.Told.Count));
        });
    }

    /// <summary>An advert in a state, with a version waiting where the verb is about one.</summary>
    private static JobAdvert AdvertIn(JobAdvertState state, JobAdvertVerb verb)
    {
        var waits = verb == Publish;
        if (state is Draft or Withdrawn)
        {
            var draft = waits && state == Draft ? Some.SentAdvert() : Some.DraftAdvert();
            return state == Draft ? draft : Done(draft, Withdraw);
        }

        var live = Some.LiveAdvert();
        if (waits)
        {
            live.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
            live.Submit(Some.Today, Some.Author, Some.Now);
        }

        return state switch
        {
            Paused => Done(live, Pause),
            Filled => Done(live, Fill),
            Closed => Done(live, Close),
            Live or Draft or Withdrawn => live,
        };
    }

    private static JobAdvert Done(JobAdvert advert, JobAdvertVerb verb)
    {
        Act(advert, verb, Some.Author);
        return advert;
    }

    private static void Act(JobAdvert advert, JobAdvertVerb verb, Actor by)
    {
        Action act = verb switch
        {
            Publish => () => advert.Approve(advert.Latest?.Number ?? 1, by, Some.Now),
            Pause => () => advert.PauseIt(by, Some.Now),
            Resume => () => advert.ResumeIt(by, Some.Now),
            Fill => () => advert.CloseIt(filled: true, by, Some.Now),
            Close => () => advert.CloseIt(filled: false, by, Some.Now),
            Withdraw => () => advert.WithdrawIt(by, Some.Now),
        };
        act();
    }
}
