using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>What kind of thing a case is about.</summary>
public enum CaseKind
{
    JobAdvert,
    AssistantProfile,
    Message,

    /// <summary>What a moderator did about a person. A case about one is always an appeal.</summary>
    Sanction,
}

/// <summary>What is asked of the moderator.</summary>
public enum CaseMatter
{
    /// <summary>May this version be shown?</summary>
    Version,

    /// <summary>Is what somebody reported right, and what is to be done?</summary>
    Report,

    /// <summary>May this hold end, and how?</summary>
    Hold,

    /// <summary>Was that decision wrong?</summary>
    Appeal,

    /// <summary>The checks find something new in what is on show: a rate has changed, or a term was listed. May it stay?</summary>
    Recheck,
}

public enum CaseState
{
    Waiting,
    Decided,
    Closed,
}

public enum Outcome
{
    Approve,
    AskForChanges,
    Refuse,
    NoAction,
    Hold,

    /// <summary>For somebody's safety: nobody is told.</summary>
    HoldSilently,
    TakeDown,
    Release,

    /// <summary>The appeal is right: what was decided is undone.</summary>
    Overrule,

    /// <summary>The appeal is not right: what was decided stands.</summary>
    LetStand,
}

public static class Outcomes
{
    private static readonly Outcome[] _ofVersions = [Outcome.Approve, Outcome.AskForChanges, Outcome.Refuse];
    private static readonly Outcome[] _ofReports = [Outcome.NoAction, Outcome.Hold, Outcome.HoldSilently, Outcome.TakeDown];
    private static readonly Outcome[] _ofReportedMessages = [Outcome.NoAction, Outcome.TakeDown];
    private static readonly Outcome[] _ofHolds = [Outcome.Release, Outcome.TakeDown];
    private static readonly Outcome[] _ofRechecks = [Outcome.NoAction, Outcome.Hold, Outcome.TakeDown];
    private static readonly Outcome[] _ofAppeals = [Outcome.Overrule, Outcome.LetStand];

    /// <summary>The ways in which a case can be decided. A message is not held: it is hidden or it is not.</summary>
    public static IReadOnlyList<Outcome> Of(ReviewCase reviewCase) => reviewCase.Matter switch
    {
        CaseMatter.Version => _ofVersions,
        CaseMatter.Report => reviewCase.Kind == CaseKind.Message ? _ofReportedMessages : _ofReports,
        CaseMatter.Hold => _ofHolds,
        CaseMatter.Appeal => _ofAppeals,
        CaseMatter.Recheck => _ofRechecks,
    };

    /// <summary>Whatever takes something from the author says why.</summary>
    public static bool NeedsReasons(this Outcome outcome) =>
        outcome is Outcome.AskForChanges or Outcome.Refuse or Outcome.Hold or Outcome.HoldSilently or Outcome.TakeDown;

    /// <summary>The outcomes of versions are told by the listing itself; a silent hold is told to nobody.</summary>
    internal static Notices TellsAuthor(this Outcome outcome) => outcome switch
    {
        Outcome.Hold or Outcome.TakeDown or Outcome.Release => Notices.Author,
        Outcome.Overrule or Outcome.LetStand => Notices.Appellant,
        Outcome.Approve or Outcome.AskForChanges or Outcome.Refuse or Outcome.NoAction or Outcome.HoldSilently => Notices.None,
    };
}
