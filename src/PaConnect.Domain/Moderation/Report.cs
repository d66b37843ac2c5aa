using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// Somebody says that something is wrong with an advert, a profile or a message. What they saw is copied at once, so that editing or
/// deleting it afterwards hides nothing. They may be a stranger, and they may ask not to be written to.
/// </summary>
public sealed partial class Report : ITellsHistory
{
    public const int WordsMaxLength = 2_000;
    public const int EmailMaxLength = 254;

    private Report() { }

    public Id<Report> Id { get; private init; }
    public Id<ReviewCase> CaseId { get; private init; }
    public ReportReason Reason { get; private init; }
    public string? Words { get; private init; }

    /// <summary>The reported content as it stood, a line for each answer.</summary>
    public string Copy { get; private init; } = "";

    /// <summary>Null for a stranger.</summary>
    public Id<Account>? ReporterId { get; private init; }

    /// <summary>Where a stranger hears the outcome; null where they did not ask to.</summary>
    public string? Email { get; private set; }

    public bool WantsReply { get; private init; }
    public DateTimeOffset ReceivedAt { get; private init; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Telling Telling { get; } = new();

    public static Report Receive(ReviewCase reviewCase, ReportedContent content, Reporter reporter, DateTimeOffset now)
    {
        Rule.Require(
            reviewCase is { Matter: CaseMatter.Report, State: CaseState.Waiting }, "This report has been decided. Send a new one.");
        var report = new Report
        {
            Id = Id<Report>.New(),
            CaseId = reviewCase.Id,
            Reason = content.Reason,
            Words = content.Words,
            Copy = content.Copy,
            ReporterId = reporter.AccountId,
            Email = reporter.WantsReply && reporter.AccountId is null ? reporter.Email : null,
            WantsReply = reporter.WantsReply && (reporter.AccountId is not null || reporter.Email is not null),
            ReceivedAt = now,
        };
        report.Telling.Tell(new Told("received", reporter.Actor, now, Codes: [content.Reason.ToString()]));
        return report;
    }

    /// <summary>The case is decided: whoever wants to hear of it is told.</summary>
    public void Close(ReviewCase reviewCase, Actor by, DateTimeOffset now)
    {
        if (reviewCase.Id != CaseId)
        {
            throw new ArgumentException("That is not the case of this report.", nameof(reviewCase));
        }

        Rule.Require(reviewCase.State != CaseState.Waiting, "The case of this report still waits.");
        Rule.Require(ClosedAt is null, "This report is closed already.");
        ClosedAt = now;

        // Of a silent hold nobody is told, because word of it could reach whoever does the harm.
        var isTold = WantsReply && reviewCase.Decision?.Outcome != Outcome.HoldSilently;
        Telling.Tell(new Told("closed", by, now, isTold ? Notices.Reporter : Notices.None));
    }
}

public sealed record ReportedContent(ReportReason Reason, string? Words, string Copy);

public sealed record Reporter(Id<Account>? AccountId, string? Email, bool WantsReply)
{
    /// <summary>A stranger acts in no part: the machine takes the report in.</summary>
    public Actor Actor => AccountId is null ? Actor.Machine : new Actor(Role.Reporter, AccountId);
}

/// <summary>Why somebody reports a thing, in their words rather than the moderators'.</summary>
public enum ReportReason
{
    InDanger,
    TheftOrAbuse,
    Sexual,
    AsksForMoney,
    AsksForBankOrPassport,
    UnsafeHome,
    PrivateDetails,
    Unfair,
    PayTooLow,
    CashOnly,
    StartsBeforeChecks,
    Rude,
    NotWhoTheySay,
    NoReply,
    NoShow,
    Spam,
    Other,
}

public static class ReportReasons
{
    public static string Label(this ReportReason reason) => reason switch
    {
        ReportReason.InDanger => "Somebody may be in danger",
        ReportReason.TheftOrAbuse => "Somebody may have been robbed, hurt or abused",
        ReportReason.Sexual => "It is about sex, or somebody is being used",
        ReportReason.AsksForMoney => "It asks for money, or looks like a scam",
        ReportReason.AsksForBankOrPassport => "It asks for bank details or a passport",
        ReportReason.UnsafeHome => "The home or the work is not safe",
        ReportReason.PrivateDetails => "It shows private details",
        ReportReason.Unfair => "It leaves people out unfairly",
        ReportReason.PayTooLow => "The pay is too low, or was not paid",
        ReportReason.CashOnly => "It is cash only",
        ReportReason.StartsBeforeChecks => "It wants somebody to start before checks",
        ReportReason.Rude => "It is rude or hurtful",
        ReportReason.NotWhoTheySay => "They are not who they say they are",
        ReportReason.NoReply => "Nobody answers",
        ReportReason.NoShow => "Somebody did not come",
        ReportReason.Spam => "It is spam, or not a job",
        ReportReason.Other => "Something else",
    };

    /// <summary>Somebody may be hurt, so it goes to the front, and the reporter is shown the emergency routes.</summary>
    public static bool IsDanger(this ReportReason reason) =>
        reason is ReportReason.InDanger or ReportReason.TheftOrAbuse or ReportReason.Sexual or ReportReason.UnsafeHome;
}
