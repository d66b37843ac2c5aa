using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using static PaConnect.Domain.Alerts.JobAlertState;
using static PaConnect.Domain.Alerts.JobAlertVerb;

namespace PaConnect.Domain.Alerts;

/// <summary>
/// A job search that somebody keeps, and hears of new jobs by mail. Nobody needs an account for it: whoever has none first confirms
/// their address by a link, so that nobody is written to who did not ask. It ends when they say so, when a mail comes back, or when
/// they do not answer the question that is asked once a year; and then the address is emptied.
/// </summary>
public sealed class JobAlert : ITellsHistory
{
    public const int EmailMaxLength = 254;
    public const int QueryMaxLength = 2_000;
    public const int InWordsMaxLength = 1_000;

    /// <summary>Days within which an address must be confirmed.</summary>
    public const int DaysToConfirm = 7;

    public static readonly Machine<JobAlertState, JobAlertVerb> Machine = new(
        new(Unconfirmed, Confirm, Active, [Role.Subscriber]),
        new(Unconfirmed, Stop, Ended, [Role.Subscriber]),
        new(Unconfirmed, Forget, Ended, [Role.Machine]),
        new(Active, Keep, Active, [Role.Subscriber]),
        new(Active, Change, Active, [Role.Subscriber]),
        new(Active, Ask, Active, [Role.Machine], Notices.Subscriber),
        new(Active, Stop, Ended, [Role.Subscriber]),
        new(Active, Lapse, Ended, [Role.Machine]),
        new(Active, Bounce, Ended, [Role.Machine]));

    private JobAlert() { }

    public Id<JobAlert> Id { get; private init; }
    public JobAlertState State { get; private set; }

    /// <summary>Whose it is, where they have an account; then the mail goes to that account's address.</summary>
    public Id<Account>? AccountId { get; private init; }

    /// <summary>The address of somebody without an account, while the alert lives.</summary>
    public string? Email { get; private set; }

    public AlertFrequency Frequency { get; private set; }

    /// <summary>The search as its address writes it, from the question mark on.</summary>
    public string Query { get; private init; } = "";

    /// <summary>The search in words, for mails and pages.</summary>
    public string InWords { get; private init; } = "";

    /// <summary>The words that must be found, as the search reads them; null for none.</summary>
    public string? Words { get; private init; }

    public GridPoint? Origin { get; private init; }

    /// <summary>Metres around the origin; null for any distance.</summary>
    public double? WithinMetres { get; private init; }

    public int[] Tasks { get; private init; } = [];
    public Employment? Employment { get; private init; }
    public bool WithoutDriving { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When they last said that they want it.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>
    /// When new jobs are next looked for. Null where each is mailed at once, and nothing from before that still waits to be told.
    /// </summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>The number of the last announcement that it has looked at.</summary>
    public long SeenUpTo { get; private set; }

    public Telling Telling { get; } = new();

    public static JobAlert Begin(
        AlertSearch search, AlertFrequency frequency, Id<Account>? account, string? email, long announcedUpTo, DateTimeOffset now)
    {
        if (account is null == email is null)
        {
            throw new ArgumentException("An alert goes to an account or to an address.", nameof(account));
        }

        var alert = new JobAlert
        {
            Id = Id<JobAlert>.New(),
            AccountId = account,
            Email = email,
            Query = search.Query,
            InWords = search.InWords.Length <= InWordsMaxLength ? search.InWords : search.InWords[..InWordsMaxLength],
            Words = search.Words,
            Origin = search.Origin,
            WithinMetres = search.Miles is { } miles ? Distance.FromMiles(miles).Metres : null,
            Tasks = [.. search.Tasks.Select(task => (int)task)],
            Employment = search.Employment,
            WithoutDriving = search.WithoutDriving,
            Frequency = frequency,
            BegunAt = now,
            SeenUpTo = announcedUpTo,
            State = account is null ? Unconfirmed : Active,
            ConfirmedAt = account is null ? null : now,
            NextAt = AlertTimes.NextAfter(frequency, now) ?? now,
        };
        alert.Telling.Tell(new Told(
            "begun", new Actor(Role.Subscriber, account), now, account is null ? Notices.Subscriber : Notices.None));
        return alert;
    }

    /// <summary>They opened the link that was mailed to them, and said yes; or said once more that they want it.</summary>
    public void ConfirmIt(Actor by, DateTimeOffset now)
    {
        Move(State == Unconfirmed ? Confirm : Keep, by, now);
        (ConfirmedAt, AskedAt) = (now, null);
    }

    /// <summary>
    /// What has waited for a morning is told at once, where from now on everything is. Where everything was told at once, nothing of
    /// that is news in the morning, whether or not it fitted.
    /// </summary>
    /// <param name="toldUpTo">The number of the last job of which those were told who hear at once.</param>
    public void ChangeIt(AlertFrequency frequency, long toldUpTo, Actor by, DateTimeOffset now)
    {
        Move(Change, by, now);
        SeenUpTo = NextAt is null ? Math.Max(SeenUpTo, toldUpTo) : SeenUpTo;
        (Frequency, NextAt) = (frequency, AlertTimes.NextAfter(frequency, now) ?? now);
        (ConfirmedAt, AskedAt) = (now, null);
    }

    public void StopIt(Actor by, DateTimeOffset now) => End(Stop, by, now);

    /// <summary>Nobody confirmed the address in time.</summary>
    public void ForgetIt(DateTimeOffset now)
    {
        Rule.Require(BegunAt.AddDays(DaysToConfirm) <= now, "There is still time to confirm this alert.");
        End(Forget, Actor.Machine, now);
    }

    /// <summary>Asks whether it is still wanted, a year after the last yes.</summary>
    public void AskIt(DateTimeOffset now)
    {
        Rule.Require(AskedAt is null && ConfirmedAt?.AddDays(AlertTimes.DaysUntilAsked) <= now, "It is too soon to ask.");
        Move(Ask, Actor.Machine, now);
        AskedAt = now;
    }

    /// <summary>The question was not answered.</summary>
    public void LapseIt(DateTimeOffset now)
    {
        Rule.Require(AskedAt?.AddDays(AlertTimes.DaysToAnswer) <= now, "There is still time to answer.");
        End(Lapse, Actor.Machine, now);
    }

    /// <summary>The mail came back.</summary>
    public void BounceIt(DateTimeOffset now) => End(Bounce, Actor.Machine, now);

    /// <summary>It has looked at everything up to that announcement.</summary>
    public void HasLooked(long upTo, DateTimeOffset now) => (SeenUpTo, NextAt) = (upTo, AlertTimes.NextAfter(Frequency, now));

    private void End(JobAlertVerb verb, Actor by, DateTimeOffset now)
    {
        Move(verb, by, now);
        (Email, NextAt) = (null, null);
    }

    private void Move(JobAlertVerb verb, Actor by, DateTimeOffset now)
    {
        var refusal = State == JobAlertState.Unconfirmed ? "Start this alert first." : "This alert has ended.";
        var move = Machine.Find(State, verb, by.Role, refusal);
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString()));
        State = move.To;
    }
}

/// <summary>What an alert looks for: a job search, read once.</summary>
public sealed record AlertSearch(string Query, string InWords)
{
    public string? Words { get; init; }
    public GridPoint? Origin { get; init; }
    public int? Miles { get; init; }
    public IReadOnlyCollection<WorkTask> Tasks { get; init; } = [];
    public Employment? Employment { get; init; }
    public bool WithoutDriving { get; init; }
}

public enum JobAlertState
{
    Unconfirmed,
    Active,
    Ended,
}

public enum JobAlertVerb
{
    Confirm,
    Keep,
    Change,
    Ask,
    Stop,
    Forget,
    Lapse,
    Bounce,
}
