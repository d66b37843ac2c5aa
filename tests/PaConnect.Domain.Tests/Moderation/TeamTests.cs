using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class TeamTests
{
    [Fact]
    public void Whoever_gets_a_case_that_was_passed_on_waits_for_no_lead_of_the_others()
    {
        var (advert, organisation, partner) = (Some.LiveAdvert(), Some.Organisation(), Some.Organisation());
        var lead = Membership.Begin(organisation.Id, Id<Account>.New(), Some.Today);
        organisation.Appoint(null, lead, Some.Moderator, Some.Now);
        var reported = ReviewCase.OpenReport(
            CaseKind.JobAdvert, advert.Id.Value, organisation, isUrgent: true, Actor.Machine, Some.Now);
        reported.Decide(
            advert, Outcome.HoldSilently, [new DecisionReason(ReasonCode.SafetyRisk, null, null)], null, [], Some.Moderator, Some.Now);
        var hold = ReviewCase.OpenHold(reported, organisation, [], Some.Moderator, Some.Now);
        Assert.False(hold.IsFor(Some.Moderator.AccountId, Some.Now));

        hold.PassTo(partner, Some.Moderator, Some.Now);

        Assert.True(hold.IsFor(Some.Moderator.AccountId, Some.Now));
        Assert.Equal(("passed on", Notices.Organisation), (hold.Telling.Told[^1].Verb, hold.Telling.Told[^1].Tells));
    }

    [Theory]
    [InlineData(Role.Machine)]
    [InlineData(Role.Employer)]
    [InlineData(Role.Assistant)]
    public void Only_a_moderator_passes_a_case_on(Role role)
    {
        var opened = Some.OpenCase(Some.SentAdvert());

        var refused = Assert.Throws<RuleBrokenException>(() => opened.PassTo(Some.Organisation(), Some.By(role), Some.Now));

        Assert.Equal("Only a moderator can pass a case on.", refused.Message);
    }
}
