using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// A user-led organisation or council. It keeps the register of its area safe: its moderators check what is to be shown there. Every
/// installation also has the platform's own organisation, which takes what no other covers; its members are the administrators.
/// </summary>
public sealed class Organisation : ITellsHistory
{
    public const int NameMaxLength = 100;
    public const int AboutMaxLength = 4_000;
    public const int SlugMaxLength = 60;
    public const int MostDistricts = 400;

    private readonly List<AreaDistrict> _area = [];

    private Organisation() { }

    public Id<Organisation> Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>The last part of its page's address: small letters, digits and hyphens. It stays when the name changes.</summary>
    public string Slug { get; private init; } = "";

    public bool IsPlatform { get; private init; }
    public Nation Nation { get; private set; }
    public string About { get; private set; } = "";
    public string Contact { get; private set; } = "";

    /// <summary>Whom to tell when somebody may be in danger, council by council.</summary>
    public string Safeguarding { get; private set; } = "";

    /// <summary>Advice of its own to the people of its area, in paragraphs.</summary>
    public string Guidance { get; private set; } = "";

    /// <summary>How many working hours each matter may take.</summary>
    public DueTimes DueTimes { get; private set; } = DueTimes.Usual;

    /// <summary>Who decides where nobody of its own may, and sees that case only; null means the platform's organisation.</summary>
    public Id<Organisation>? PartnerId { get; private set; }

    public IReadOnlyList<AreaDistrict> Area => _area;
    public Telling Telling { get; } = new();

    public static Organisation Begin(
        string name, string slug, Nation nation, bool isPlatform = false, Actor? by = null, DateTimeOffset now = default)
    {
        var begun = new Organisation
        {
            Id = Id<Organisation>.New(),
            Name = name,
            Slug = slug,
            Nation = nation,
            IsPlatform = isPlatform,
        };
        begun.Tell("begun", by, now);
        return begun;
    }

    /// <summary>The name as the end of an address: "Sam’s Place, Café" becomes "sam-s-place-caf".</summary>
    public static string SlugOf(string name)
    {
        var letters = name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        var slug = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        slug = slug[..Math.Min(slug.Length, SlugMaxLength)].Trim('-');
        return slug.Length == 0 ? "organisation" : slug;
    }

    public void Describe(string about, string contact, string safeguarding) =>
        (About, Contact, Safeguarding) = (about, contact, safeguarding);

    public void Revise(OrganisationDetails details, Actor by, DateTimeOffset now)
    {
        Rule.RequireNone(details.Lead.Intersect(details.Neighbours)
            .Select(district => $"{district} cannot be both led and a neighbour."));

        (Name, Nation, Guidance) = (details.Name, details.Nation, details.Guidance);
        Describe(details.About, details.Contact, details.Safeguarding);
        _area.RemoveAll(area => !details.Lead.Contains(area.District) && !details.Neighbours.Contains(area.District));
        Include(details.Lead, AreaPart.Lead);
        Include(details.Neighbours, AreaPart.Neighbour);
        Tell("revised", by, now);
    }

    public void Appoint(DueTimes dueTimes, Organisation? partner, Actor by, DateTimeOffset now)
    {
        Rule.Require(partner?.Id != Id, "An organisation cannot be its own partner.");
        (DueTimes, PartnerId) = (dueTimes, partner?.Id);
        Tell("due times set", by, now);
    }

    /// <summary>When a case that comes now is due, in the working hours of its nation.</summary>
    public DateTimeOffset DueAt(CaseMatter matter, bool isUrgent, DateTimeOffset now) =>
        WorkingTime.After(now, DueTimes.HoursFor(matter, isUrgent), Nation);

    /// <summary>Adds a district to the area. One organisation at most leads a district; the database holds that too.</summary>
    public void Cover(District district, AreaPart part)
    {
        Rule.Require(_area.TrueForAll(a => a.District != district), $"{district} is already in this area.");
        _area.Add(new AreaDistrict(Id, district, part));
    }

    private void Include(IEnumerable<District> districts, AreaPart part)
    {
        foreach (var district in districts.Distinct())
        {
            if (_area.Find(area => area.District == district) is { } known)
            {
                known.Become(part);
            }
            else
            {
                Cover(district, part);
            }
        }
    }

    private void Tell(string verb, Actor? by, DateTimeOffset now)
    {
        if (by is not null)
        {
            Telling.Tell(new Told(verb, by, now));
        }
    }
}

/// <summary>What is said of an organisation, and the districts that it leads or sees.</summary>
public sealed record OrganisationDetails(
    string Name,
    Nation Nation,
    string About,
    string Contact,
    string Safeguarding,
    string Guidance,
    IReadOnlyCollection<District> Lead,
    IReadOnlyCollection<District> Neighbours);

public sealed class AreaDistrict(Id<Organisation> organisationId, District district, AreaPart part)
{
    public Id<Organisation> OrganisationId { get; private init; } = organisationId;
    public District District { get; private init; } = district;
    public AreaPart Part { get; private set; } = part;

    internal void Become(AreaPart part) => Part = part;
}

/// <summary>The lead decides about listings in a district; neighbours see the live ones and may report them.</summary>
public enum AreaPart
{
    Lead,
    Neighbour,
}
