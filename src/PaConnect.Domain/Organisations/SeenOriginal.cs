using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// That somebody at an organisation saw an original of a PA's: who, when, and until when they stand by it. Nothing is copied and no
/// number is written down. One record of a kind is in force for each organisation; a newer one takes its place.
/// </summary>
public sealed class SeenOriginal : ITellsHistory, IBelongToAssistant
{
    /// <summary>How many years back something may have been seen, and how many it may be stood by: a driving licence lasts ten.</summary>
    public const int MostYears = 10;

    /// <summary>How many days before its last day the PA and the organisation hear of that.</summary>
    public const int WarnsDaysBefore = 30;

    private SeenOriginal() { }

    public Id<SeenOriginal> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public OriginalKind Kind { get; private init; }

    /// <summary>Which training, where it is a certificate of that; null for every other kind.</summary>
    public Training? Training { get; private init; }

    /// <summary>A London date.</summary>
    public DateOnly SeenOn { get; private init; }

    public Id<Account> SeenBy { get; private init; }

    /// <summary>The last day: a London date, whose whole day counts.</summary>
    public DateOnly UntilOn { get; private init; }

    public DateTimeOffset? WarnedAt { get; private set; }
    public SeenEnd? End { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Telling Telling { get; } = new();

    public string Label => Training is { } training ? $"Certificate: {training.Label()}" : Kind.Label();

    /// <summary>Whether it counts on that day, in words.</summary>
    public string StandingOn(DateOnly today) =>
        End is { } end ? $"Ended. {end.Label()}."
        : IsValidOn(today) ? $"It counts until {UntilOn:d MMMM yyyy}."
        : "Its last day has passed.";

    /// <param name="assistant">Whose original it is.</param>
    /// <param name="details">What was seen, when, and until when it counts.</param>
    /// <param name="before">What is in force of the same organisation and PA: the same kind ends with this.</param>
    /// <param name="by">Who saw it, for which organisation.</param>
    /// <param name="now">When it is written down.</param>
    public static SeenOriginal Record(
        PersonalAssistant assistant, SeenDetails details, IEnumerable<SeenOriginal> before, Actor by, DateTimeOffset now)
    {
        var today = London.DateOf(now);
        Rule.Require(
            by is { Role: Role.Moderator, AccountId: not null, OrganisationId: not null },
            "Only somebody who works for an organisation can record this.");
        Rule.Require(by.AccountId != assistant.AccountId, "You cannot record this about yourself.");
        Rule.Require(
            (details.Kind == OriginalKind.TrainingCertificate) == (details.Training is not null),
            "Say which training a certificate is of, and only then.");
        Rule.Require(
            details.SeenOn <= today && details.SeenOn > today.AddYears(-MostYears),
            "You must have seen it in the last ten years, and not later than today.");
        Rule.Require(
            details.UntilOn >= today && details.UntilOn <= today.AddYears(MostYears),
            "Choose a last day from today to ten years from now.");

        foreach (var same in before.Where(one => !one.HasEnded && one.Kind == details.Kind && one.Training == details.Training))
        {
            same.Finish(SeenEnd.Replaced, "replaced", Notices.None, by, now);
        }

        var seen = new SeenOriginal
        {
            Id = Id<SeenOriginal>.New(),
            OrganisationId = by.OrganisationId!.Value,
            AssistantId = assistant.Id,
            Kind = details.Kind,
            Training = details.Training,
            SeenOn = details.SeenOn,
            SeenBy = by.AccountId!.Value,
            UntilOn = details.UntilOn,
        };
        seen.Telling.Tell(new Told("recorded", by, now, Notices.Assistant, To: seen.Kind.ToString()));
        return seen;
    }

    public bool HasEnded => EndedAt is not null;

    public bool IsValidOn(DateOnly today) => !HasEnded && UntilOn >= today;

    /// <summary>What an organisation that introduces PAs must have seen, and has not, or no longer stands by.</summary>
    public static IReadOnlyList<OriginalKind> MissingForIntroduction(IEnumerable<SeenOriginal> records, DateOnly today) =>
        [.. OriginalKinds.ForIntroduction.Except(records.Where(one => one.IsValidOn(today)).Select(one => one.Kind))];

    /// <summary>The organisation, or the PA, ends it early.</summary>
    public void EndIt(SeenEnd why, Actor by, DateTimeOffset now)
    {
        Rule.Require(!HasEnded, "This has ended already.");
        Rule.Require(
            by.Role == Role.Moderator ? why is SeenEnd.NoLongerTrue or SeenEnd.Mistake or SeenEnd.PersonAsked
                : by.Role == Role.Assistant && why == SeenEnd.PersonAsked,
            "Only the organisation, or the PA, can end this.");
        Finish(why, "ended", by.Role == Role.Assistant ? Notices.Organisation : Notices.Assistant, by, now);
    }

    public bool IsToBeWarnedOn(DateOnly today) => IsValidOn(today) && WarnedAt is null && UntilOn <= today.AddDays(WarnsDaysBefore);

    public void Warn(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(IsToBeWarnedOn(today), "Nobody needs to be warned of this now.");
        WarnedAt = now;
        Telling.Tell(new Told("warned", by, now, Notices.Assistant | Notices.Organisation));
    }

    /// <summary>Its last day has passed.</summary>
    public void RunOut(DateOnly today, Actor by, DateTimeOffset now)
    {
        Rule.Require(!HasEnded, "This has ended already.");
        Rule.Require(UntilOn < today, "The last day of this has not passed.");
        Finish(SeenEnd.RanOut, "ran out", Notices.Assistant | Notices.Organisation, by, now);
    }

    private void Finish(SeenEnd end, string verb, Notices tells, Actor by, DateTimeOffset now)
    {
        (End, EndedAt) = (end, now);
        Telling.Tell(new Told(verb, by, now, tells, From: Kind.ToString(), Codes: [end.ToString()]));
    }
}

/// <summary>What was seen, on which London date, and the last London date on which the organisation stands by it.</summary>
public sealed record SeenDetails(OriginalKind Kind, Training? Training, DateOnly SeenOn, DateOnly UntilOn);

/// <summary>What an organisation can have seen the original of.</summary>
public enum OriginalKind
{
    Identity,
    DbsCertificate,
    PvgMembership,
    AccessNiCertificate,
    RightToWork,

    /// <summary>From people who are not relatives.</summary>
    TwoReferences,
    DrivingLicence,
    BusinessCarInsurance,
    TrainingCertificate,
}

/// <summary>How a record came to its end.</summary>
public enum SeenEnd
{
    RanOut,
    Replaced,
    NoLongerTrue,
    Mistake,
    PersonAsked,
}

public static class OriginalKinds
{
    /// <summary>
    /// Conduct of Employment Agencies and Employment Businesses Regulations 2003, regulations 19 to 22: who somebody is, and two
    /// references from people who are not relatives, because the work is with vulnerable people.
    /// </summary>
    public static IReadOnlyList<OriginalKind> ForIntroduction { get; } = [OriginalKind.Identity, OriginalKind.TwoReferences];

    public static string Label(this OriginalKind kind) => kind switch
    {
        OriginalKind.Identity => "Passport or other proof of identity",
        OriginalKind.DbsCertificate => "DBS certificate (England and Wales)",
        OriginalKind.PvgMembership => "PVG scheme membership (Scotland)",
        OriginalKind.AccessNiCertificate => "AccessNI certificate (Northern Ireland)",
        OriginalKind.RightToWork => "Right to work in the UK",
        OriginalKind.TwoReferences => "Two references from people who are not relatives",
        OriginalKind.DrivingLicence => "Driving licence",
        OriginalKind.BusinessCarInsurance => "Car insurance for work",
        OriginalKind.TrainingCertificate => "Training certificate",
    };

    public static string Label(this SeenEnd end) => end switch
    {
        SeenEnd.RanOut => "Its time has passed",
        SeenEnd.Replaced => "A newer one took its place",
        SeenEnd.NoLongerTrue => "It is no longer true",
        SeenEnd.Mistake => "It was a mistake",
        SeenEnd.PersonAsked => "The PA asked for that",
    };
}
