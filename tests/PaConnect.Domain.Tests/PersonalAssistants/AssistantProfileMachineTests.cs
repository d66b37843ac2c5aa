using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using static PaConnect.Domain.PersonalAssistants.AssistantProfileState;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class AssistantProfileMachineTests
{
    private static readonly DateOnly FirstWarning = Some.Today.AddMonths(6).AddDays(-30);
    private static readonly DateOnly SecondWarning = Some.Today.AddMonths(6).AddDays(-7);
    private static readonly DateOnly LastDay = Some.Today.AddMonths(6);

    public static TheoryData<AssistantProfileState, ListingVerb, Role> Rows =>
        [.. AssistantProfile.Machine.Moves.SelectMany(move => move.Who, (move, role) => (move.From, move.Verb, role))];

    public static TheoryData<AssistantProfileState, ListingVerb> StatesAndVerbs =>
    [
        .. from state in Enum.GetValues<AssistantProfileState>()
           from verb in AssistantProfile.Machine.Moves.Select(move => move.Verb).Distinct()
           select (state, verb),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_leads_where_it_says_and_tells_who_it_says(
        AssistantProfileState from, ListingVerb verb, Role role)
    {
        var row = AssistantProfile.Machine.Moves.Single(move => move.From == from && move.Verb == verb);
        var profile = ProfileIn(from, verb);
        var by = Some.By(role);

        Act(profile, verb, by);

        var told = profile.Telling.Told[^1];
        Assert.Equal(row.To, profile.State);
        Assert.Equal((by, row.Tells, from.ToString(), row.To.ToString()), (told.By, told.Tells, told.From, told.To));
    }

    [Theory]
    [MemberData(nameof(StatesAndVerbs))]
    public void Whatever_is_not_a_row_is_refused_and_changes_nothing(
        AssistantProfileState from, ListingVerb verb)
    {
        var strangers = Enum.GetValues<Role>().Where(role => !AssistantProfile.Machine.Allows(from, verb, role));

        Assert.All(strangers, role =>
        {
            var profile = ProfileIn(from, verb);
            var told = profile.Telling.Told.Count;

            Assert.Throws<RuleBrokenException>(() => Act(profile, verb, Some.By(role)));

            Assert.Equal((from, told), (profile.State, profile.Telling.Told.Count));
        });
    }

    /// <summary>A profile in a state, with a version waiting where the verb is about one.</summary>
    private static AssistantProfile ProfileIn(AssistantProfileState state, ListingVerb verb)
    {
        var profile = state == Draft ? Some.DraftProfile() : Some.PublishedProfile();
        if (verb is Publish or Improve)
        {
            profile.Revise(Some.CompleteProfileDetails("I changed my mind."), Some.Now);
            profile.Submit(Some.AssistantActor, Some.Now);
        }

        if (state != Draft && (state == Lapsed || verb == Lapse))
        {
            profile.WarnOfLapse(FirstWarning, Actor.Machine, London.StartOf(FirstWarning));
            profile.WarnOfLapse(SecondWarning, Actor.Machine, London.StartOf(SecondWarning));
        }

        if (state == Lapsed)
        {
            profile.LapseIt(LastDay, Actor.Machine, Some.Now);
        }

        if (state == Paused || (state == Held && verb is ReleaseToPause or EndSanctionHoldToPause))
        {
            profile.PauseIt(Some.AssistantActor, Some.Now);
        }

        if (state == Held && verb is EndSanctionHold or EndSanctionHoldToPause)
        {
            profile.HoldFor(Id<Sanction>.New(), Some.Moderator, Some.Now);
        }
        else if (state == Held)
        {
            profile.HoldIt(silently: false, Some.Moderator, Some.Now);
        }
        else if (state == Withdrawn)
        {
            profile.TakeItDown(Some.Moderator, Some.Now);
        }

        return profile;
    }

    private static void Act(AssistantProfile profile, ListingVerb verb, Actor by)
    {
        Action act = verb switch
        {
            Publish => () => profile.Approve(profile.Latest!.Number, by, Some.Now),
            Improve => () => profile.PassIt(profile.Latest?.Number ?? 1, by, Some.Now),
            Pause => () => profile.PauseIt(by, Some.Now),
            Resume => () => profile.ResumeIt(by, Some.Now),
            Hold => () => profile.HoldIt(silently: false, by, Some.Now),
            Release or ReleaseToPause => () => profile.ReleaseIt(by, Some.Now),
            HoldForSanction => () => profile.HoldFor(Id<Sanction>.New(), by, Some.Now),
            EndSanctionHold or EndSanctionHoldToPause => () => profile.EndHoldForSanction(by, Some.Now),
            Lapse => () => profile.LapseIt(LastDay, by, Some.Now),
            TakeDown => () => profile.TakeItDown(by, Some.Now),
            Reinstate => () => profile.Reinstate(by, Some.Now),
            Fill or Close or Expire or Archive or Withdraw =>
                throw new InvalidOperationException("A profile knows no such verb."),
        };
        act();
    }
}
