using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>What a check noticed: which rule, in which field, at which letters. A proposal, until a person has looked.</summary>
/// <param name="Field">The field's id, the same on the review page, in the author's links and on the edit page.</param>
/// <param name="Start">Where the highlighted words begin in the field's text; null where the whole field is meant.</param>
public sealed record Noticed(string Rule, ReasonCode Code, string Field, string Message, int? Start = null, int? Length = null);

/// <summary>All that the checks noticed, and whether any of them broke. They fail closed: a broken rule sends it to a person.</summary>
public sealed record CheckResult(IReadOnlyList<Noticed> Noticed, bool Failed)
{
    /// <summary>Whether nothing here is for a person that the earlier result did not already show them.</summary>
    public bool AddsNothingTo(CheckResult earlier)
    {
        var known = earlier.Noticed.Select(noticed => (noticed.Rule, noticed.Field)).ToHashSet();
        return !Failed && Noticed.All(noticed => known.Contains((noticed.Rule, noticed.Field)));
    }
}

public sealed class Finding
{
    public const int WhyMaxLength = 500;

    private Finding() { }

    internal Finding(Id<ReviewCase> caseId, int number, Noticed noticed)
    {
        (CaseId, Number) = (caseId, number);
        (Rule, Code, Field, Message, Start, Length) =
            (noticed.Rule, noticed.Code, noticed.Field, noticed.Message, noticed.Start, noticed.Length);
    }

    public Id<ReviewCase> CaseId { get; private init; }
    public int Number { get; private init; }
    public string Rule { get; private init; } = "";
    public ReasonCode Code { get; private init; }
    public string Field { get; private init; } = "";
    public string Message { get; private init; } = "";
    public int? Start { get; private init; }
    public int? Length { get; private init; }
    public string? DismissedWhy { get; private set; }

    public bool IsOpen => DismissedWhy is null;

    internal void Dismiss(string why) => DismissedWhy = why;
}
