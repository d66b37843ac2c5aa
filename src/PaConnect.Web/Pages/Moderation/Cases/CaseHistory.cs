using PaConnect.Data.History;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>What happened to what a case is about, and to the case, as a moderator reads it.</summary>
internal static class CaseHistory
{
    public static string WordsOf(HistoryRow row) => row.Verb switch
    {
        "opened" when Enum.TryParse<CaseMatter>(row.ToState, out var matter) => $"Case opened: {matter.Label()}",
        "decided" when Enum.TryParse<Outcome>(row.ToState, out var outcome) => outcome.WhatWasDecided(),
        "finding dismissed" => "A finding was said to be no problem",
        "passed on" => "Given to another organisation",
        "freed" => "Taken from whoever held it, so that others can take it",
        "closed" => "Case closed",
        "begun" => "Begun",
        "submitted" => "Sent to be checked",
        "approved" => "Approved",
        "changes asked" => "Changes asked for",
        "refused" => "Refused",
        "refusal overruled" => "Approved after an appeal",
        "appealed" => "Appealed",
        "given" when Enum.TryParse<SanctionStep>(row.ToState, out var step) => $"Step taken: {step.Label()}",
        "lifted" => "Step lifted",
        "ran out" => "Step ran out",
        "overruled" => "Step undone after an appeal",
        "hidden" => "Hidden",
        "shown again" => "Shown again",
        "said when" => "Said when they can start",
        "still looking" => "Said that they still look for work",
        ListingHistory.Passed => "Put on show at once, because the author’s others were right",
        JobAdvert.Warned => "Warned that the draft will be deleted",
        AssistantProfile.WarnedOfLapse => "Warned that the profile will be hidden",
        _ => Enum.TryParse<ListingVerb>(row.Verb, out var verb) ? WordsOf(verb) : row.Verb,
    };

    /// <summary>The reasons that were given for it, where there were any.</summary>
    public static IEnumerable<string> ReasonsIn(HistoryRow row) =>
        row.Codes.Select(code => Enum.TryParse<ReasonCode>(code, out var reason) ? reason.Label() : null).OfType<string>();

    public static string WhoDid(HistoryRow row, Id<Domain.Common.Account> reader) => row.AccountId == reader.Value ? "you" : row.Role switch
    {
        Role.Employer or Role.Assistant or Role.AccountHolder or Role.Subscriber => "the author",
        Role.Moderator => "a moderator",
        Role.Administrator => "an administrator",
        Role.Reporter => "whoever reported it or appealed",
        Role.Machine => "PaConnect itself",
    };

    private static string WordsOf(ListingVerb verb) => verb switch
    {
        ListingVerb.Publish => "Put on show",
        ListingVerb.Improve => "New version put on show at once",
        ListingVerb.Pause => "Paused",
        ListingVerb.Resume => "Put on show again",
        ListingVerb.Hold => "Put on hold",
        ListingVerb.Release => "Hold ended",
        ListingVerb.ReleaseToPause => "Hold ended; it stays paused",
        ListingVerb.HoldForSanction => "Put on hold by a step against its author",
        ListingVerb.EndSanctionHold => "That hold ended",
        ListingVerb.EndSanctionHoldToPause => "That hold ended; it stays paused",
        ListingVerb.TakeDown => "Taken down",
        ListingVerb.Reinstate => "Given back after an appeal; it is paused",
        ListingVerb.Lapse => "Hidden, because its owner gave no sign",
        ListingVerb.Fill => "Closed, because a PA was found",
        ListingVerb.Close => "Closed",
        ListingVerb.Expire => "Closing date passed",
        ListingVerb.Archive => "Put away",
        ListingVerb.Withdraw => "Draft deleted",
    };
}
