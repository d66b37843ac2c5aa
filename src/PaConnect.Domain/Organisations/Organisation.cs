using PaConnect.Domain.Common;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// A user-led organisation or council. It keeps the register of its area safe: its moderators check what is to be shown there. Every
/// installation also has the platform's own organisation, which takes what no other covers; its members are the administrators.
/// </summary>
public sealed class Organisation
{
    public const int NameMaxLength = 100;
    public const int AboutMaxLength = 4_000;

    private readonly List<AreaDistrict> _area = [];

    private Organisation() { }

    public Id<Organisation> Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>The last part of its page's address: small letters, digits and hyphens.</summary>
    public string Slug { get; private init; } = "";

    public bool IsPlatform { get; private init; }
    public Nation Nation { get; private init; }
    public string About { get; private set; } = "";
    public string Contact { get; private set; } = "";

    /// <summary>Whom to tell when somebody may be in danger, council by council.</summary>
    public string Safeguarding { get; private set; } = "";

    public IReadOnlyList<AreaDistrict> Area => _area;

    public static Organisation Begin(string name, string slug, Nation nation, bool isPlatform = false) => new()
    {
        Id = Id<Organisation>.New(),
        Name = name,
        Slug = slug,
        Nation = nation,
        IsPlatform = isPlatform,
    };

    public void Describe(string about, string contact, string safeguarding) =>
        (About, Contact, Safeguarding) = (about, contact, safeguarding);

    /// <summary>Adds a district to the area. One organisation at most leads a district; the database holds that too.</summary>
    public void Cover(District district, AreaPart part)
    {
        Rule.Require(_area.TrueForAll(a => a.District != district), $"{district} is already in this area.");
        _area.Add(new AreaDistrict(Id, district, part));
    }
}

public sealed class AreaDistrict(Id<Organisation> organisationId, District district, AreaPart part)
{
    public Id<Organisation> OrganisationId { get; private init; } = organisationId;
    public District District { get; private init; } = district;
    public AreaPart Part { get; private init; } = part;
}

/// <summary>The lead decides about listings in a district; neighbours see the live ones and may report them.</summary>
public enum AreaPart
{
    Lead,
    Neighbour,
}

/// <summary>That an account works for an organisation as a moderator. In the platform's own organisation: as an administrator.</summary>
public sealed class Membership
{
    private Membership() { }

    public Id<Membership> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public DateOnly FromOn { get; private init; }
    public DateOnly? UntilOn { get; private set; }

    public static Membership Begin(Id<Organisation> organisation, Id<Account> account, DateOnly today) => new()
    {
        Id = Id<Membership>.New(),
        OrganisationId = organisation,
        AccountId = account,
        FromOn = today,
    };

    /// <summary>Ends it: yesterday was the last day, so the right is gone at once.</summary>
    public void End(DateOnly today) => UntilOn = today.AddDays(-1);
}
