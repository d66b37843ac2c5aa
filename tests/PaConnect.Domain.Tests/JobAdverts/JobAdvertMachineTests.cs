using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using static PaConnect.Domain.JobAdverts.JobAdvertState;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class JobAdvertMachineTests
{
    private static readonly DateOnly _longAfter = Some.Today.AddYears(1);

    public static TheoryData<JobAdvertState, ListingVerb, Role> Rows =>
        [.. JobAdvert.Machine.Moves.SelectMany(move => move.Who, (move, role) => (move.From, move.Verb, role))];

    public static TheoryData<JobAdvertState, ListingVerb> StatesAndVerbs =>
    [
        .. from state in Enum.GetValues<JobAdvertState>()
           from verb in JobAdvert.Machine.Moves.Select(move => move.Verb).Distinct()
           select (state, verb),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_leads_where_it_says_and_tells_who_it_says(JobAdvertState from, ListingVerb verb, Role role)
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
    public void Whatever_is_not_a_row_is_refused_and_changes_nothing(JobAdvertState from, ListingVerb verb)
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
    private static JobAdvert AdvertIn(JobAdvertState state, ListingVerb verb)
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

        if (verb == Improve)
        {
            live.Revise(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(60)), Some.Now);
        }

        return state switch
        {
            Paused => Done(live, Pause),
            Held when verb is EndSanctionHold or EndSanctionHoldToPause =>
                Done(verb == EndSanctionHoldToPause ? Done(live, Pause) : live, HoldForSanction),
            Held when verb == Expire => Done(live, HoldForSanction),
            Held => Done(verb == ReleaseToPause ? Done(live, Pause) : live, Hold),
            Filled => Done(live, Fill),
            Closed => Done(live, verb == Reinstate ? TakeDown : Close),
            Expired => Done(live, Expire),
            Archived => Done(Done(live, Close), Archive),
            Live or Draft or Withdrawn => live,
        };
    }

    private static JobAdvert Done(JobAdvert advert, ListingVerb verb)
    {
        var who = JobAdvert.Machine.Moves.First(move => move.From == advert.State && move.Verb == verb).Who[0];
        Act(advert, verb, Some.By(who));
        return advert;
    }

    private static void Act(JobAdvert advert, ListingVerb verb, Actor by)
    {
        Action act = verb switch
        {
            Improve => () => advert.ImproveIt(Some.Today, Some.Author, by, Some.Now),
            Publish => () => advert.Approve(advert.Latest?.Number ?? 1, by, Some.Now),
            Pause => () => advert.PauseIt(by, Some.Now),
            Resume => () => advert.ResumeIt(by, Some.Now),
            Hold => () => advert.HoldIt(silently: false, by, Some.Now),
            Release or ReleaseToPause => () => advert.ReleaseIt(by, Some.Now),
            HoldForSanction => () => advert.HoldFor(Id<Sanction>.New(), by, Some.Now),
            EndSanctionHold or EndSanctionHoldToPause => () => advert.EndHoldForSanction(by, Some.Now),
            TakeDown => () => advert.TakeItDown(by, Some.Now),
            Reinstate => () => advert.Reinstate(by, Some.Now),
            Fill => () => advert.CloseIt(EndReason.FoundHere, null, by, Some.Now),
            Close => () => advert.CloseIt(EndReason.NotNeeded, null, by, Some.Now),
            Expire => () => advert.ExpireIt(_longAfter, by, Some.Now),
            Archive => () => advert.ArchiveIt(by, Some.Now),
            Withdraw => () => advert.WithdrawIt(by, Some.Now),
            Lapse => throw new InvalidOperationException("An advert knows no such verb."),
        };
        act();
    }
}
