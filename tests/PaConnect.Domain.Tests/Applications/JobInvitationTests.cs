using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Applications;

public sealed class JobInvitationTests
{
    [Fact]
    public void The_PA_is_told_of_an_invitation_and_the_employer_of_a_no()
    {
        var invitation = Send();
        var sent = Assert.Single(invitation.Telling.Told);
        invitation.Telling.HasBeenHeard();

        invitation.DeclineIt(Some.AssistantActor, Some.Now);

        Assert.Equal(Notices.Assistant, sent.Tells);
        Assert.Equal(Notices.Employer, Assert.Single(invitation.Telling.Told).Tells);
        Assert.Equal(JobInvitationState.Declined, invitation.State);
    }

    [Fact]
    public void An_answer_is_given_once()
    {
        var invitation = Send();
        invitation.AnswerByApplying(Some.AssistantActor, Some.Now);

        var refusal = Assert.Throws<RuleBrokenException>(() => invitation.DeclineIt(Some.AssistantActor, Some.Now));

        Assert.Equal("You have answered this invitation already.", refusal.Message);
        Assert.Equal(JobInvitationState.Applied, invitation.State);
    }

    [Fact]
    public void Nobody_is_invited_to_a_closed_job()
    {
        var advert = Some.LiveAdvert();

        var refusal = Assert.Throws<RuleBrokenException>(() => JobInvitation.Send(
            advert, Id<PersonalAssistant>.New(), 0, advert.ClosesOn!.Value.AddDays(1), Some.Author, Some.Now));

        Assert.Equal("This job is closed, so you cannot invite anybody to apply for it.", refusal.Message);
    }

    [Fact]
    public void Twenty_may_wait_and_not_one_more()
    {
        Send(waiting: JobInvitation.MostWaiting - 1);

        var refusal = Assert.Throws<RuleBrokenException>(() => Send(waiting: JobInvitation.MostWaiting));

        Assert.Equal("20 people you invited to this job have not answered yet. Wait for some of them first.", refusal.Message);
    }

    [Theory]
    [InlineData(Role.Employer)]
    [InlineData(Role.Moderator)]
    [InlineData(Role.Machine)]
    public void Only_the_PA_answers(Role role)
    {
        var invitation = Send();

        Assert.Throws<RuleBrokenException>(() => invitation.DeclineIt(new Actor(role), Some.Now));
        Assert.Equal(JobInvitationState.Waiting, invitation.State);
    }

    private static JobInvitation Send(int waiting = 0) =>
        JobInvitation.Send(Some.LiveAdvert(), Id<PersonalAssistant>.New(), waiting, Some.Today, Some.Author, Some.Now);
}
