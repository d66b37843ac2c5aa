namespace PaConnect.Domain.Moderation;

public static class ModerationWords
{
    public static string Label(this Outcome outcome) => outcome switch
    {
        Outcome.Approve => "Approve",
        Outcome.AskForChanges => "Ask for changes",
        Outcome.Refuse => "Refuse",
        Outcome.NoAction => "Nothing needs to be done",
        Outcome.Hold => "Hold it, and tell the author",
        Outcome.HoldSilently => "Hold it for somebody’s safety, and tell nobody",
        Outcome.TakeDown => "Take it down",
        Outcome.Release => "Put it back",
        Outcome.Overrule => "The appeal is right: undo the decision",
        Outcome.LetStand => "The decision stands",
    };

    /// <summary>The same, of a decision that was made.</summary>
    public static string WhatWasDecided(this Outcome outcome) => outcome switch
    {
        Outcome.Approve => "Approved",
        Outcome.AskForChanges => "Changes asked for",
        Outcome.Refuse => "Refused",
        Outcome.NoAction => "Nothing needed to be done",
        Outcome.Hold => "Held, and the author was told",
        Outcome.HoldSilently => "Held for somebody’s safety, and nobody was told",
        Outcome.TakeDown => "Taken down",
        Outcome.Release => "Put back",
        Outcome.Overrule => "The appeal was right: the decision was undone",
        Outcome.LetStand => "The decision stands",
    };

    public static string Label(this CaseKind kind) => kind switch
    {
        CaseKind.JobAdvert => "Job advert",
        CaseKind.AssistantProfile => "PA profile",
        CaseKind.Message => "Message",
        CaseKind.Sanction => "Step against a person",
    };

    public static string InASentence(this CaseKind kind) =>
        kind == CaseKind.AssistantProfile ? kind.Label() : kind.Label().ToLowerInvariant();

    public static string Label(this CaseMatter matter) => matter switch
    {
        CaseMatter.Version => "To be checked",
        CaseMatter.Report => "Report",
        CaseMatter.Hold => "On hold",
        CaseMatter.Appeal => "Appeal",
        CaseMatter.Recheck => "To be looked at again",
    };

    public static string Label(this CaseState state) => state switch
    {
        CaseState.Waiting => "Waiting",
        CaseState.Decided => "Decided",
        CaseState.Closed => "Closed without a decision",
    };

    /// <summary>What became of a version, as its author sees it.</summary>
    public static string Label(this Review review) => review switch
    {
        Review.Waiting => "Being checked",
        Review.ChangesAsked => "Changes needed",
        Review.Approved => "Approved",
        Review.Refused => "Refused",
        Review.Superseded => "Replaced by a newer version",
    };
}
