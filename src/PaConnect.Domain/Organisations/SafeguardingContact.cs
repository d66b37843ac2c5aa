using PaConnect.Domain.Common;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// Whom to tell at one council when somebody may be in danger. A page about a place shows its own council's alone, where that is
/// listed, and always says when somebody last checked the numbers.
/// </summary>
public sealed class SafeguardingContact : ITellsHistory
{
    public const int CouncilMaxLength = 100;
    public const int TelephoneMaxLength = 30;
    public const int WebAddressMaxLength = 300;
    public const int MostPerOrganisation = 60;

    private SafeguardingContact() { }

    public Id<SafeguardingContact> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }

    /// <summary>The council's name as places carry it, such as Hampshire: that is how a place finds its contact.</summary>
    public string Council { get; private set; } = "";

    public string? Telephone { get; private set; }
    public string? OutOfHours { get; private set; }

    /// <summary>Where the council takes in concerns: http or https.</summary>
    public string? WebAddress { get; private set; }

    /// <summary>When somebody last rang or looked: a London date.</summary>
    public DateOnly CheckedOn { get; private set; }

    public Telling Telling { get; } = new();

    public static SafeguardingContact Begin(
        Id<Organisation> organisation, SafeguardingContactDetails details, Actor by, DateTimeOffset now)
    {
        var contact = new SafeguardingContact { Id = Id<SafeguardingContact>.New(), OrganisationId = organisation };
        contact.Set(details, now);
        contact.Telling.Tell(new Told("begun", by, now));
        return contact;
    }

    /// <summary>The history names which parts have changed, never what they say.</summary>
    public void Revise(SafeguardingContactDetails details, Actor by, DateTimeOffset now)
    {
        var before = (Council, Telephone, OutOfHours, WebAddress, CheckedOn);
        Set(details, now);
        string[] changed =
        [
            .. Changed(before.Council, Council, nameof(Council)),
            .. Changed(before.Telephone, Telephone, nameof(Telephone)),
            .. Changed(before.OutOfHours, OutOfHours, nameof(OutOfHours)),
            .. Changed(before.WebAddress, WebAddress, nameof(WebAddress)),
            .. Changed(before.CheckedOn, CheckedOn, nameof(CheckedOn)),
        ];
        Telling.Tell(new Told("revised", by, now, Codes: changed));
    }

    /// <summary>Says so in the history; whoever calls it removes the row.</summary>
    public void Remove(Actor by, DateTimeOffset now) => Telling.Tell(new Told("removed", by, now));

    private static IEnumerable<string> Changed<T>(T before, T after, string part) => Equals(before, after) ? [] : [part];

    private void Set(SafeguardingContactDetails details, DateTimeOffset now)
    {
        Rule.Require(
            details.Telephone is not null || details.OutOfHours is not null || details.WebAddress is not null,
            "Give a telephone number or a web address, so that people can tell somebody.");
        Rule.Require(details.CheckedOn <= London.DateOf(now), "You cannot have checked this on a day that is still to come.");
        (Council, Telephone, OutOfHours) = (details.Council, details.Telephone, details.OutOfHours);
        (WebAddress, CheckedOn) = (details.WebAddress, details.CheckedOn);
    }
}

/// <summary>What is said of one council's contact. What is null there is none of.</summary>
public sealed record SafeguardingContactDetails(
    string Council, string? Telephone, string? OutOfHours, string? WebAddress, DateOnly CheckedOn);
