using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Messages;
using PaConnect.Domain.PersonalAssistants;
using static PaConnect.Domain.Applications.ApplicationState;
using static PaConnect.Domain.Applications.ApplicationVerb;

namespace PaConnect.Domain.Applications;

/// <summary>
/// A PA's application to one advert, from the first letter to the answer. What the PA said of themselves is a snapshot taken when it
/// was sent: later edits of the profile do not change it. Neither side's contact details are shown through it.
/// </summary>
public sealed class Application : ITellsHistory, IBelongToEmployer, IBelongToAssistant
{
    public const int LetterMaxLength = 4_000;
    public const int AnswerMaxLength = 1_000;
    public const string Closed = "This job is closed, so nobody can apply for it now.";

    public static readonly Machine<ApplicationState, ApplicationVerb> Machine = new(
        new(Sent, See, Seen, [Role.Employer]),
        new(Sent, Shortlist, Shortlisted, [Role.Employer], Notices.Assistant),
        new(Seen, Shortlist, Shortlisted, [Role.Employer], Notices.Assistant),
        new(Sent, MakeOffer, Offered, [Role.Employer], Notices.Assistant),
        new(Seen, MakeOffer, Offered, [Role.Employer], Notices.Assistant),
        new(Shortlisted, MakeOffer, Offered, [Role.Employer], Notices.Assistant),
        new(Offered, AcceptOffer, Accepted, [Role.Assistant], Notices.Employer),
        new(Offered, DeclineOffer, OfferDeclined, [Role.Assistant], Notices.Employer),
        new(Offered, WithdrawOffer, Shortlisted, [Role.Employer], Notices.Assistant),
        new(Sent, TurnDown, Unsuccessful, [Role.Employer], Notices.Assistant),
        new(Seen, TurnDown, Unsuccessful, [Role.Employer], Notices.Assistant),
        new(Shortlisted, TurnDown, Unsuccessful, [Role.Employer], Notices.Assistant),
        new(Sent, Withdraw, Withdrawn, [Role.Assistant], Notices.Employer),
        new(Seen, Withdraw, Withdrawn, [Role.Assistant], Notices.Employer),
        new(Shortlisted, Withdraw, Withdrawn, [Role.Assistant], Notices.Employer),
        new(Offered, Withdraw, Withdrawn, [Role.Assistant], Notices.Employer));

    private Application() { }

    public Id<Application> Id { get; private init; }
    public Id<JobAdvert> AdvertId { get; private init; }

    /// <summary>The version of the advert that was on show when the PA applied.</summary>
    public int AdvertVersion { get; private init; }

    public Id<Employer> EmployerId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public ApplicationState State { get; private set; }
    public string Letter { get; private init; } = "";

    /// <summary>The PA's profile as it was when they applied, where they chose to send it along.</summary>
    public AssistantProfileDetails? Profile { get; private init; }

    /// <summary>What the PA answered to the questions that the advert asked on that day, in its order.</summary>
    public IReadOnlyList<ScreeningAnswer> Answers { get; private init; } = [];

    public OfferTerms? Offer { get; private set; }

    /// <summary>Why it ended, in words for the other side.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset SentAt { get; private init; }
    public DateTimeOffset ChangedAt { get; private set; }
    public Telling Telling { get; } = new();

    public bool IsOpen => State is Sent or Seen or Shortlisted or Offered;

    /// <summary>Until the PA has accepted an offer, neither side is shown how to reach the other outside the site.</summary>
    public bool HidesContacts => State != Accepted;

    /// <summary>Whether the employer has chosen this PA so far that they may read what is private about the help needed.</summary>
    public bool MayReadPrivateNote => State is Shortlisted or Offered or Accepted;

    public bool CanBeWrittenAbout => State is not (Withdrawn or Unsuccessful);

    public static Application Send(
        JobAdvert advert,
        PersonalAssistant assistant,
        AssistantProfileDetails? profile,
        string letter,
        DateOnly today,
        Actor by,
        DateTimeOffset now,
        params IReadOnlyList<ScreeningAnswer> answers)
    {
        Rule.Require(advert.IsOpenOn(today), Closed);
        Rule.Require(
            (advert.Shown!.Details.Questions?.Asked ?? []).SequenceEqual(answers.Select(answer => answer.Question)),
            "Answer every question of the advert before you send your application.");

        var application = new Application
        {
            Id = Id<Application>.New(),
            AdvertId = advert.Id,
            AdvertVersion = advert.LiveVersion!.Value,
            EmployerId = advert.EmployerId,
            AssistantId = assistant.Id,
            Letter = letter,
            Profile = profile,
            Answers = answers,
            SentAt = now,
            ChangedAt = now,
        };
        application.Telling.Tell(new Told("sent", by, now, Notices.Employer, To: nameof(Sent)));
        return application;
    }

    public bool Can(ApplicationVerb verb, Role role) => Machine.Allows(State, verb, role);

    public void SeeIt(Actor by, DateTimeOffset now) => Move(See, by, now, "This application has been read already.");

    public void ShortlistIt(Actor by, DateTimeOffset now) =>
        Move(Shortlist, by, now, "This application cannot be put on the shortlist now.");

    public void OfferJob(OfferTerms terms, DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(terms.StartsOn >= today, "The first day cannot be in the past.");
        Rule.Require(terms.HoursFrom <= terms.HoursTo, "The fewest hours cannot be more than the most hours.");
        var minimum = OfferTerms.LeastPoundsOn(terms.StartsOn);
        Rule.Require(
            terms.HourlyPounds >= minimum,
            $"The pay is below the legal minimum of £{minimum:0.00} an hour.");
        Move(MakeOffer, by, now, "You cannot offer the job to this person now.");
        Offer = terms;
    }

    public void Accept(Actor by, DateTimeOffset now) => Move(AcceptOffer, by, now, "There is no offer to accept.");

    public void Decline(string? answer, Actor by, DateTimeOffset now)
    {
        Move(DeclineOffer, by, now, "There is no offer to decline.");
        Answer = answer;
    }

    public void TakeOfferBack(Actor by, DateTimeOffset now)
    {
        Move(WithdrawOffer, by, now, "There is no offer to take back. If it was accepted, talk to the PA.");
        Offer = null;
    }

    public void TurnDownKindly(string answer, Actor by, DateTimeOffset now)
    {
        Move(TurnDown, by, now, "This application cannot be turned down now.");
        Answer = answer;
    }

    public void WithdrawIt(Actor by, DateTimeOffset now) => Move(Withdraw, by, now, "This application cannot be withdrawn now.");

    /// <summary>
    /// Writes to the other side, in the site: no address is shown to either. What a form sends brings its id along, so that a button
    /// pressed twice sends one message.
    /// </summary>
    public Message Write(string text, Actor by, DateTimeOffset now, Id<Message> id = default)
    {
        Rule.Require(CanBeWrittenAbout, "This application has ended, so no more messages can be sent.");
        Rule.Require(by.Role is Role.Employer or Role.Assistant, "Only the employer and the PA can write here.");

        Telling.Tell(new Told("message sent", by, now, by.Role == Role.Employer ? Notices.Assistant : Notices.Employer));
        return new Message(id.OrNew(), Id, by, text, now);
    }

    private void Move(ApplicationVerb verb, Actor by, DateTimeOffset now, string refusal)
    {
        var move = Machine.Find(State, verb, by.Role, refusal);
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString()));
        (State, ChangedAt) = (move.To, now);
    }
}

public enum ApplicationState
{
    Sent,
    Seen,
    Shortlisted,
    Offered,
    Accepted,
    OfferDeclined,
    Unsuccessful,
    Withdrawn,
}

public enum ApplicationVerb
{
    See,
    Shortlist,
    MakeOffer,
    AcceptOffer,
    DeclineOffer,
    WithdrawOffer,
    TurnDown,
    Withdraw,
}

/// <summary>What is offered: the first day (a London date), hours a week, and pounds an hour. The contract is made from these.</summary>
public sealed record OfferTerms(DateOnly StartsOn, decimal HoursFrom, decimal HoursTo, decimal HourlyPounds, string? SubjectTo)
{
    public const int SubjectToMaxLength = 1_000;

    /// <summary>
    /// The least that may be offered for a first day, in pounds an hour: the legal minimum of that day, or the last one published.
    /// </summary>
    public static decimal LeastPoundsOn(DateOnly startsOn) => (MinimumWage.On(startsOn) ?? MinimumWage.LastPublished).Adult;
}
