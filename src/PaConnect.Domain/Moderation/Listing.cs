using PaConnect.Domain.Common;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.Moderation;

/// <summary>What a moderator may take out of sight: an advert, a profile, a message.</summary>
public interface IModerated
{
    /// <summary>Its id, as a case knows it.</summary>
    Guid ModeratedId { get; }

    bool CanBeReleased { get; }

    /// <summary>Held for somebody's safety, and nobody but the moderators may notice.</summary>
    bool IsHeldSilently { get; }

    void HoldIt(bool silently, Actor by, DateTimeOffset now);

    void ReleaseIt(Actor by, DateTimeOffset now);

    void TakeItDown(Actor by, DateTimeOffset now);

    /// <summary>Undoes a taking down that an appeal has overruled.</summary>
    void Reinstate(Actor by, DateTimeOffset now);
}

/// <summary>A listing whose every version a moderator decides about: an advert or a profile.</summary>
public interface IReviewed : IModerated
{
    /// <summary>The sanction that keeps it out of sight; null where none does.</summary>
    Id<Sanction>? HeldFor { get; }

    bool CanBeHeldForSanction { get; }

    void HoldFor(Id<Sanction> sanction, Actor by, DateTimeOffset now);

    void StayHeldFor(Id<Sanction> sanction);

    void EndHoldForSanction(Actor by, DateTimeOffset now);

    /// <summary>Whether this version is on show, or its owner can put it there again: nobody has held or ended it.</summary>
    bool Shows(int version);

    /// <summary>Whether this version still waits for a decision: it is the newest, and the listing has not ended.</summary>
    bool Awaits(int version);

    void Approve(int version, Actor by, DateTimeOffset now);

    /// <summary>Whether the machine may put a newer version of it on show: it is on show already.</summary>
    bool CanBePassed { get; }

    /// <summary>Puts a version on show that no person has read, because its author is trusted and the change is of low risk.</summary>
    void PassIt(int version, Actor by, DateTimeOffset now);

    void AskForChanges(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now);

    void Refuse(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now);

    /// <summary>Publishes a version that was refused, because an appeal has overruled the refusal.</summary>
    void OverruleRefusal(int version, Actor by, DateTimeOffset now);
}

/// <summary>
/// What an advert and a profile have in common: two questions, each with its own answer. <em>May it be seen?</em> is its state, and a
/// table says how that changes. <em>What became of what was sent?</em> is the review of each version. The public sees the live version
/// and nothing else, so a change to a live listing waits while the old one stays up.
/// </summary>
public abstract partial class Listing<TState, TVersion> : ITellsHistory
    where TState : struct, Enum
    where TVersion : ListingVersion
{
    private readonly List<TVersion> _versions = [];
    private readonly Machine<TState, ListingVerb> _machine;

    private protected Listing(Machine<TState, ListingVerb> machine) => _machine = machine;

    public TState State { get; private set; }
    public int? LiveVersion { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Its owner had paused it when it was held, so that is what it goes back to.</summary>
    public bool WasPausedWhenHeld { get; private set; }

    /// <summary>Held for somebody's safety, so nobody but the moderators is told, and pages only say "not on show at present".</summary>
    public bool IsHeldSilently { get; private set; }

    /// <summary>A moderator ended it, so only an appeal can bring it back.</summary>
    public bool WasTakenDown { get; private set; }

    public IReadOnlyList<TVersion> Versions => _versions;
    public Telling Telling { get; } = new();

    public TVersion? Latest => _versions.MaxBy(version => version.Number);

    public TVersion? Shown => _versions.SingleOrDefault(version => version.Number == LiveVersion);

    public bool CanBeRevised => !HasEnded;

    public bool CanBeSubmitted => CanBeRevised && Latest?.Review is not (Review.Waiting or Review.Refused) && HasChanged;

    public bool CanBePaused => Allows(Pause);

    public bool CanBeResumed => Allows(Resume);

    public bool CanBeReleased => Allows(Release) && HeldFor is null;

    /// <summary>Whether the draft says something else than the version sent last.</summary>
    public bool HasChanged => Latest?.HashOfDetails != HashOfDraft;

    private protected abstract bool HasEnded { get; }

    private protected abstract string HashOfDraft { get; }

    /// <summary>As a sentence names it: advert, profile.</summary>
    private protected abstract string Name { get; }

    public bool Shows(int version) => LiveVersion == version && Allows(Hold);

    public bool Awaits(int version) => CanBeRevised && Latest is { Review: Review.Waiting } latest && latest.Number == version;

    public void Approve(int version, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        var move = _machine.Find(State, Publish, by.Role, $"This {Name} cannot be published now.");

        latest.Decide(Review.Approved, now);
        Telling.Tell(new Told("approved", by, now, move.Tells, State.ToString(), move.To.ToString(), version));
        (LiveVersion, State, PublishedAt) = (version, move.To, PublishedAt ?? now);
        HasBeenDecided(now);
    }

    public bool CanBePassed => Allows(Improve);

    public void PassIt(int version, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        var move = _machine.Find(State, Improve, by.Role, $"This {Name} is not on show, so a person must read it first.");

        latest.Decide(Review.Approved, now);
        Telling.Tell(new Told(ListingHistory.Passed, by, now, move.Tells, State.ToString(), move.To.ToString(), version));
        (LiveVersion, State) = (version, move.To);
        HasBeenDecided(now);
    }

    public void OverruleRefusal(int version, Actor by, DateTimeOffset now)
    {
        Rule.Require(
            Latest is { Review: Review.Refused } latest && latest.Number == version,
            $"There is a newer version of this {Name}, so this refusal no longer matters.");
        var move = _machine.Find(State, Publish, by.Role, $"This {Name} cannot be published now.");

        Latest.Overrule(now);
        Telling.Tell(new Told("refusal overruled", by, now, From: State.ToString(), To: move.To.ToString(), Version: version));
        (LiveVersion, State, PublishedAt) = (version, move.To, PublishedAt ?? now);
        HasBeenDecided(now);
    }

    public void AskForChanges(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now) =>
        TurnBack(version, Review.ChangesAsked, "changes asked", codes, by, now);

    public void Refuse(int version, IReadOnlyList<string> codes, Actor by, DateTimeOffset now) =>
        TurnBack(version, Review.Refused, "refused", codes, by, now);

    public void PauseIt(Actor by, DateTimeOffset now) =>
        Move(Pause, by, now, $"This {Name} is not on show, so it cannot be paused.");

    public void ResumeIt(Actor by, DateTimeOffset now)
    {
        Move(Resume, by, now, $"This {Name} is not paused.");
        HasResumed(now);
    }

    /// <summary>Takes it out of sight at once and keeps everything. Silently: nobody is told why, or that it is held.</summary>
    public void HoldIt(bool silently, Actor by, DateTimeOffset now)
    {
        if (HeldFor is not null)
        {
            TakeOverHold(silently, by, now);
            return;
        }

        var wasPaused = CanBeResumed;
        Move(Hold, by, now, $"This {Name} is not on show, so there is nothing to hold.", silently);
        (WasPausedWhenHeld, IsHeldSilently) = (wasPaused, silently);
    }

    public void ReleaseIt(Actor by, DateTimeOffset now)
    {
        Rule.Require(HeldFor is null, $"This {Name} is out of sight because of its owner's sanction. Lift that first.");
        var verb = WasPausedWhenHeld ? ReleaseToPause : Release;
        Move(verb, by, now, $"This {Name} is not held.", IsHeldSilently);
        (WasPausedWhenHeld, IsHeldSilently) = (false, false);
    }

    /// <summary>A moderator ends it for good.</summary>
    public void TakeItDown(Actor by, DateTimeOffset now)
    {
        Move(TakeDown, by, now, $"This {Name} is not on show, so it cannot be taken down.");
        (WasTakenDown, IsHeldSilently, WasPausedWhenHeld) = (true, false, false);
        End(now);
    }

    public void Reinstate(Actor by, DateTimeOffset now)
    {
        Rule.Require(WasTakenDown, $"No moderator has taken this {Name} down.");
        Move(ListingVerb.Reinstate, by, now, $"This {Name} cannot come back now.");
        WasTakenDown = false;
        BeginAgain();
    }

    private protected void Send(TVersion version, Actor by, DateTimeOffset now)
    {
        _versions.Add(version);
        Telling.Tell(new Told("submitted", by, now, Version: version.Number));
    }

    /// <summary>Sends a version that goes on show at once, because nothing in it is for a person to decide.</summary>
    private protected void SendThrough(
        TVersion version, ListingVerb verb, Actor author, Actor by, DateTimeOffset now, string refusal)
    {
        var move = _machine.Find(State, verb, by.Role, refusal);
        Send(version, author, now);
        version.Decide(Review.Approved, now);
        Telling.Tell(new Told(verb.ToString(), by, now, move.Tells, State.ToString(), move.To.ToString(), version.Number));
        (LiveVersion, State) = (version.Number, move.To);
        HasBeenDecided(now);
    }

    private protected bool Allows(ListingVerb verb) => _machine.Allows(State, verb);

    private protected void Move(ListingVerb verb, Actor by, DateTimeOffset now, string refusal, bool silently = false)
    {
        var move = _machine.Find(State, verb, by.Role, refusal);
        Telling.Tell(new Told(
            verb.ToString(),
            by,
            now,
            silently ? Notices.None : move.Tells,
            State.ToString(),
            move.To.ToString(),
            LiveVersion,
            silently ? [ListingHistory.SilentCode] : null));
        State = move.To;
    }

    /// <summary>What else follows when a version was decided about.</summary>
    private protected virtual void HasBeenDecided(DateTimeOffset now) { }

    /// <summary>What else follows when its owner shows it again.</summary>
    private protected virtual void HasResumed(DateTimeOffset now) { }

    /// <summary>Nothing of it waits any more.</summary>
    private protected virtual void End(DateTimeOffset now)
    {
        HeldFor = null;
        if (Latest is { Review: Review.Waiting } waiting)
        {
            waiting.Decide(Review.Superseded, now);
        }
    }

    /// <summary>It is not over after all.</summary>
    private protected virtual void BeginAgain() { }

    private void TurnBack(
        int version, Review review, string verb, IReadOnlyList<string> codes, Actor by, DateTimeOffset now)
    {
        var latest = WaitingVersion(version);
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, $"Only a moderator can decide about this {Name}.");

        latest.Decide(review, now);
        Telling.Tell(new Told(verb, by, now, Notices.Author, Version: version, Codes: codes));
        HasBeenDecided(now);
    }

    private TVersion WaitingVersion(int version)
    {
        Rule.Require(CanBeRevised, $"The author has ended this {Name}, so there is nothing left to decide.");
        Rule.Require(
            Latest is { Review: Review.Waiting } waiting && waiting.Number == version,
            $"The author has changed this {Name} since you opened it. Look at the new version.");
        return Latest;
    }
}

public static class ListingHistory
{
    /// <summary>The code of a row of the history that the listing's owner may not read.</summary>
    public const string SilentCode = "Silent";

    /// <summary>The machine put a low-risk change of a trusted author on show.</summary>
    public const string Passed = "passed";
}
