using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using static PaConnect.Domain.Applications.JobInvitationState;
using static PaConnect.Domain.Applications.JobInvitationVerb;

namespace PaConnect.Domain.Applications;

/// <summary>
/// An employer asks a PA from the register to look at an advert. It carries no words of the employer: what it shows is the advert,
/// which somebody checked, and the two talk once the PA has applied. A PA is asked once about each advert, and their no ends it.
/// </summary>
public sealed class JobInvitation : ITellsHistory, IBelongToEmployer, IBelongToAssistant
{
    /// <summary>How many invitations to one advert may wait for an answer, so that nobody writes to a whole town.</summary>
    public const int MostWaiting = 20;

    /// <summary>Days after which an invitation without an answer no longer counts among them; it can still be answered.</summary>
    public const int DaysWaitedFor = 14;

    public static readonly Machine<JobInvitationState, JobInvitationVerb> Machine = new(
        new(Waiting, Apply, Applied, [Role.Assistant]),
        new(Waiting, Decline, Declined, [Role.Assistant], Notices.Employer));

    private JobInvitation() { }

    public Id<JobInvitation> Id { get; private init; }
    public Id<JobAdvert> AdvertId { get; private init; }
    public Id<Employer> EmployerId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public JobInvitationState State { get; private set; }
    public DateTimeOffset SentAt { get; private init; }
    public Telling Telling { get; } = new();

    public bool CanBeAnswered => State == Waiting;

    /// <param name="advert">The job, open on the day.</param>
    /// <param name="assistant">Somebody who is on the register, and has not applied.</param>
    /// <param name="waiting">How many invitations to this advert have waited for an answer, not longer than <see cref="DaysWaitedFor"/>.</param>
    public static JobInvitation Send(
        JobAdvert advert, Id<PersonalAssistant> assistant, int waiting, DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(advert.IsOpenOn(today), "This job is closed, so you cannot invite anybody to apply for it.");
        Rule.Require(
            waiting < MostWaiting,
            $"{MostWaiting} people you invited to this job have not answered yet. Wait for some of them first.");

        var invitation = new JobInvitation
        {
            Id = Id<JobInvitation>.New(),
            AdvertId = advert.Id,
            EmployerId = advert.EmployerId,
            AssistantId = assistant,
            SentAt = now,
        };
        invitation.Telling.Tell(new Told("sent", by, now, Notices.Assistant, To: nameof(Waiting)));
        return invitation;
    }

    /// <summary>The PA applied. The employer hears of the application itself.</summary>
    public void AnswerByApplying(Actor by, DateTimeOffset now) => Move(Apply, by, now);

    public void DeclineIt(Actor by, DateTimeOffset now) => Move(Decline, by, now);

    private void Move(JobInvitationVerb verb, Actor by, DateTimeOffset now)
    {
        var move = Machine.Find(State, verb, by.Role, "You have answered this invitation already.");
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString()));
        State = move.To;
    }
}

public enum JobInvitationState
{
    Waiting,
    Applied,
    Declined,
}

public enum JobInvitationVerb
{
    Apply,
    Decline,
}
