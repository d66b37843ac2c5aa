using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using static PaConnect.Domain.Alerts.RegisterAlertState;
using static PaConnect.Domain.Alerts.RegisterAlertVerb;

namespace PaConnect.Domain.Alerts;

/// <summary>
/// A search of the register that an employer keeps. Whoever made it hears by mail that there are new PAs, and never who they are: that
/// stays where only those can read it who may see the register on the day. It ends when they say so, when they do not answer the
/// question that is asked once a year, or when they may no longer search. It never holds a sex: that search is for one approved
/// advert, and ends with it.
/// </summary>
public sealed class RegisterAlert : ITellsHistory, IBelongToEmployer
{
    public const int QueryMaxLength = 4_000;
    public const int InWordsMaxLength = 1_000;

    /// <summary>How many alerts of one employer may be active.</summary>
    public const int MostOfOneEmployer = 20;

    public static readonly Machine<RegisterAlertState, RegisterAlertVerb> Machine = new(
        new(Active, Change, Active, [Role.Employer]),
        new(Active, Keep, Active, [Role.Employer]),
        new(Active, Stop, Ended, [Role.Employer]),
        new(Active, Ask, Active, [Role.Machine], Notices.Subscriber),
        new(Active, Lapse, Ended, [Role.Machine]),
        new(Active, Close, Ended, [Role.Machine], Notices.Subscriber));

    private RegisterAlert() { }

    public Id<RegisterAlert> Id { get; private init; }
    public Id<Employer> EmployerId { get; private init; }

    /// <summary>Whoever made it, to whom the mails go.</summary>
    public Id<Account> AccountId { get; private init; }

    public RegisterAlertState State { get; private set; }
    public AlertFrequency Frequency { get; private set; }

    /// <summary>The search as its address writes it, as "name=value" pairs.</summary>
    public string Query { get; private init; } = "";

    /// <summary>The search in words, for mails and pages.</summary>
    public string InWords { get; private init; } = "";

    /// <summary>The words that must be found, as the search reads them; null for none.</summary>
    public string? Words { get; private init; }

    public GridPoint Origin { get; private set; }

    /// <summary>The search names no place, so it goes where the employer goes.</summary>
    public bool IsAroundEmployer { get; private init; }

    /// <summary>Metres around the origin.</summary>
    public double WithinMetres { get; private init; }

    public int[] Tasks { get; private init; } = [];
    public Language? Language { get; private init; }
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When they last said that they want it.</summary>
    public DateTimeOffset ConfirmedAt { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>
    /// When new PAs are next looked for. Null where each is mailed at once, and nothing from before that still waits to be told.
    /// </summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>The number of the last announcement that it has looked at.</summary>
    public long SeenUpTo { get; private set; }

    public Telling Telling { get; } = new();

    /// <param name="active">How many alerts of this employer are active.</param>
    /// <param name="announcedUpTo">The number of the last PA who is no news any more.</param>
    /// <param name="by">Somebody with an account, who may search the register for this employer.</param>
    public static RegisterAlert Begin(
        Id<Employer> employer,
        RegisterAlertSearch search,
        AlertFrequency frequency,
        int active,
        long announcedUpTo,
        Actor by,
        DateTimeOffset now)
    {
        Rule.Require(
            active < MostOfOneEmployer, $"You have {MostOfOneEmployer} alerts for new PAs. Stop one before you start another.");

        var alert = new RegisterAlert
        {
            Id = Id<RegisterAlert>.New(),
            EmployerId = employer,
            AccountId = by.AccountId ?? throw new ArgumentException("An alert goes to an account.", nameof(by)),
            Query = search.Query,
            InWords = search.InWords.Length <= InWordsMaxLength ? search.InWords : search.InWords[..InWordsMaxLength],
            Words = search.Words,
            Origin = search.Origin,
            IsAroundEmployer = search.IsAroundEmployer,
            WithinMetres = Distance.FromMiles(search.Miles).Metres,
            Tasks = [.. search.Tasks.Select(task => (int)task)],
            Language = search.Language,
            Frequency = frequency,
            BegunAt = now,
            ConfirmedAt = now,
            SeenUpTo = announcedUpTo,
            NextAt = AlertTimes.NextAfter(frequency, now) ?? now,
        };
        alert.Telling.Tell(new Told("begun", by, now, To: nameof(Active)));
        return alert;
    }

    /// <summary>
    /// What has waited for a morning is told at once, where from now on everything is. Where everything was told at once, nothing of
    /// that is news in the morning, whether or not it fitted.
    /// </summary>
    /// <param name="toldUpTo">The number of the last PA of whom those were told who hear at once.</param>
    public void ChangeIt(AlertFrequency frequency, long toldUpTo, Actor by, DateTimeOffset now)
    {
        Move(Change, by, now);
        SeenUpTo = NextAt is null ? Math.Max(SeenUpTo, toldUpTo) : SeenUpTo;
        (Frequency, NextAt) = (frequency, AlertTimes.NextAfter(frequency, now) ?? now);
        (ConfirmedAt, AskedAt) = (now, null);
    }

    /// <summary>They said once more that they want it.</summary>
    public void KeepIt(Actor by, DateTimeOffset now)
    {
        Move(Keep, by, now);
        (ConfirmedAt, AskedAt) = (now, null);
    }

    public void StopIt(Actor by, DateTimeOffset now) => End(Stop, by, now);

    /// <summary>Asks whether it is still wanted, a year after the last yes.</summary>
    public void AskIt(DateTimeOffset now)
    {
        Rule.Require(AskedAt is null && ConfirmedAt.AddDays(AlertTimes.DaysUntilAsked) <= now, "It is too soon to ask.");
        Move(Ask, Actor.Machine, now);
        AskedAt = now;
    }

    /// <summary>The question was not answered.</summary>
    public void LapseIt(DateTimeOffset now)
    {
        Rule.Require(AskedAt?.AddDays(AlertTimes.DaysToAnswer) <= now, "There is still time to answer.");
        End(Lapse, Actor.Machine, now);
    }

    /// <summary>The employer may no longer see the register, or this person may no longer search it for them.</summary>
    public void CloseIt(DateTimeOffset now) => End(Close, Actor.Machine, now);

    /// <summary>It has looked at everything up to that announcement.</summary>
    public void HasLooked(long upTo, DateTimeOffset now) => (SeenUpTo, NextAt) = (upTo, AlertTimes.NextAfter(Frequency, now));

    /// <summary>The employer's own place is another now.</summary>
    public void FollowEmployer(GridPoint place) => Origin = IsAroundEmployer ? place : Origin;

    private void End(RegisterAlertVerb verb, Actor by, DateTimeOffset now)
    {
        Move(verb, by, now);
        NextAt = null;
    }

    private void Move(RegisterAlertVerb verb, Actor by, DateTimeOffset now)
    {
        var move = Machine.Find(State, verb, by.Role, "This alert has ended.");
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString()));
        State = move.To;
    }
}

/// <summary>What an alert looks for: a search of the register, read once.</summary>
/// <param name="Origin">Where the work is.</param>
/// <param name="Miles">How far around it.</param>
public sealed record RegisterAlertSearch(string Query, string InWords, GridPoint Origin, int Miles)
{
    /// <summary>The origin is the employer's own place, and not one that was named.</summary>
    public bool IsAroundEmployer { get; init; }

    public string? Words { get; init; }
    public IReadOnlyCollection<WorkTask> Tasks { get; init; } = [];
    public Language? Language { get; init; }
}

public enum RegisterAlertState
{
    Active,
    Ended,
}

public enum RegisterAlertVerb
{
    Change,
    Keep,
    Stop,
    Ask,
    Lapse,
    Close,
}
