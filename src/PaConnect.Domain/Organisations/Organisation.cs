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

    /// <summary>One in two: below that the machine would pass nothing.</summary>
    public const int SmallestSample = 2;

    public const int LargestSample = 50;

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

    /// <summary>Advice of its own to the people of its area, in Markdown.</summary>
    public string Guidance { get; private set; } = "";

    /// <summary>How many working hours each matter may take.</summary>
    public DueTimes DueTimes { get; private set; } = DueTimes.Usual;

    /// <summary>Who decides where nobody of its own may, and sees that case only; null means the platform's organisation.</summary>
    public Id<Organisation>? PartnerId { get; private set; }

    /// <summary>Looks first at what is held silently for somebody's safety; null means any of its moderators.</summary>
    public Id<Account>? SafeguardingLeadId { get; private set; }

    /// <summary>
    /// Low-risk changes of trusted authors go on show unread, all but one in this many, drawn by chance. Null: a person reads everything.
    /// </summary>
    public int? PassesAllButOneIn { get; private set; }

    /// <summary>A rule of its own: the checks that an advert asks for are done before the first day of work.</summary>
    public bool ChecksBeforeStart { get; private set; }

    /// <summary>
    /// Off: a noticeboard, which checks words, not people. On: it introduces PAs, so it sees who they are and two references before it
    /// puts a profile on show. Whether the law then calls it an employment agency is for its own advisers.
    /// </summary>
    public bool Introduces { get; private set; }

    public IReadOnlyList<AreaDistrict> Area => _area;

    public Telling Telling { get; } = new();

    public IEnumerable<District> DistrictsOf(AreaPart part) => _area.Where(area => area.Part == part).Select(area => area.District);

    /// <summary>The districts of one part, to read: "SO22 to SO24". Empty where there are none.</summary>
    public string ShortAreaOf(AreaPart part) => DistrictList.InShort(DistrictsOf(part));

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

        var (nation, area) = (Nation, AreaNow());
        List<string> changed =
        [
            .. SettingChanges.Words(nameof(Name), Name, details.Name),
            .. WordsChanged(details.About, details.Contact, details.Safeguarding, details.Guidance),
        ];
        (Name, Nation, Guidance) = (details.Name, details.Nation, details.Guidance);
        Describe(details.About, details.Contact, details.Safeguarding);
        _area.RemoveAll(area => !details.Lead.Contains(area.District) && !details.Neighbours.Contains(area.District));
        Include(details.Lead, AreaPart.Lead);
        Include(details.Neighbours, AreaPart.Neighbour);
        changed.AddRange([.. SettingChanges.From(nameof(Nation), nation, Nation), .. AreaChangedFrom(area)]);
        Tell("revised", by, now, changed);
    }

    /// <summary>What its team lead may change of what it says. Its name, its nation and its area are for an administrator.</summary>
    public void SayOfItself(string about, string contact, string safeguarding, string guidance, Actor by, DateTimeOffset now)
    {
        var changed = WordsChanged(about, contact, safeguarding, guidance);
        Describe(about, contact, safeguarding);
        Guidance = guidance;
        Tell("words changed", by, now, changed);
    }

    public void SetDueTimes(DueTimes dueTimes, Actor by, DateTimeOffset now)
    {
        Rule.Require(
            dueTimes.All().All(hours => hours is >= 1 and <= DueTimes.MostHours),
            $"Each time must be between 1 and {DueTimes.MostHours:N0} working hours.");
        Rule.Require(
            dueTimes.SilentHold <= DueTimes.Usual.SilentHold,
            $"A silent hold is looked at within {DueTimes.Usual.SilentHold} working hours, because somebody may be in danger.");
        Rule.Require(
            dueTimes.Appeal <= DueTimes.Usual.Appeal,
            $"An appeal is decided within {DueTimes.Usual.Appeal} working hours, which is 20 working days.");
        var before = DueTimes;
        DueTimes = dueTimes;
        Tell("due times set", by, now, DueTimes.ChangedFrom(before));
    }

    public void Appoint(Organisation? partner, Membership? safeguardingLead, Actor by, DateTimeOffset now)
    {
        Rule.Require(partner?.Id != Id, "An organisation cannot be its own partner.");
        Rule.Require(
            safeguardingLead is null || (safeguardingLead.OrganisationId == Id && safeguardingLead.IsInForceOn(London.DateOf(now))),
            "The safeguarding lead must work for the organisation.");
        var before = (PartnerId, SafeguardingLeadId);
        (PartnerId, SafeguardingLeadId) = (partner?.Id, safeguardingLead?.AccountId);
        Tell(
            "people appointed",
            by,
            now,
            [
                .. SettingChanges.From("Partner", before.PartnerId, PartnerId),
                .. SettingChanges.From("SafeguardingLead", before.SafeguardingLeadId, SafeguardingLeadId),
            ]);
    }

    /// <summary>Somebody has left: nothing waits for them any more.</summary>
    public void HasLost(Membership membership, Actor by, DateTimeOffset now)
    {
        if (membership.OrganisationId == Id && membership.AccountId == SafeguardingLeadId)
        {
            SafeguardingLeadId = null;
            Tell("safeguarding lead left", by, now, SettingChanges.From("SafeguardingLead", (Id<Account>?)membership.AccountId, null));
        }
    }

    public void SetPolicies(bool checksBeforeStart, int? passesAllButOneIn, Actor by, DateTimeOffset now)
    {
        Rule.Require(
            passesAllButOneIn is null or (>= SmallestSample and <= LargestSample),
            $"A person must read at least one change in {LargestSample}, and one in {SmallestSample} at most.");
        List<string> changed =
        [
            .. SettingChanges.From(nameof(ChecksBeforeStart), ChecksBeforeStart, checksBeforeStart),
            .. SettingChanges.From(nameof(PassesAllButOneIn), PassesAllButOneIn, passesAllButOneIn),
        ];
        (ChecksBeforeStart, PassesAllButOneIn) = (checksBeforeStart, passesAllButOneIn);
        Tell("policies set", by, now, changed);
    }

    /// <summary>Says whether it introduces PAs. Profiles on show stay; the rule holds from the next version of each.</summary>
    public void SetIntroductions(bool introduces, Actor by, DateTimeOffset now)
    {
        if (introduces != Introduces)
        {
            Tell("way of working set", by, now, SettingChanges.From(nameof(Introduces), Introduces, introduces));
            Introduces = introduces;
        }
    }

    /// <summary>When a case that comes now is due, in the working hours of its nation.</summary>
    public DateTimeOffset DueAt(CaseMatter matter, bool isUrgent, DateTimeOffset now) =>
        WorkingTime.After(now, DueTimes.HoursFor(matter, isUrgent), Nation);

    /// <summary>An administrator has granted what its team lead asked for. Open cases stay with whoever has them.</summary>
    internal void ChangeArea(AreaChange change, Actor by, DateTimeOffset now)
    {
        var before = AreaNow();
        Rule.Require(
            before.Keys.Except(change.GivenUp).Union(change.Lead).Union(change.Neighbours).Count() <= MostDistricts,
            $"An area has {MostDistricts} districts at most.");

        _area.RemoveAll(area => change.GivenUp.Contains(area.District));
        Include(change.Lead, AreaPart.Lead);
        Include(change.Neighbours, AreaPart.Neighbour);
        Tell("area changed", by, now, AreaChangedFrom(before));
    }

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

    private List<string> WordsChanged(string about, string contact, string safeguarding, string guidance) =>
    [
        .. SettingChanges.Words(nameof(About), About, about),
        .. SettingChanges.Words(nameof(Contact), Contact, contact),
        .. SettingChanges.Words(nameof(Safeguarding), Safeguarding, safeguarding),
        .. SettingChanges.Words(nameof(Guidance), Guidance, guidance),
    ];

    private Dictionary<District, AreaPart> AreaNow() => _area.ToDictionary(area => area.District, area => area.Part);

    private IEnumerable<string> AreaChangedFrom(Dictionary<District, AreaPart> before)
    {
        var now = AreaNow();
        return before.Keys.Union(now.Keys).OrderBy(district => district.Code, StringComparer.Ordinal)
            .SelectMany(district => SettingChanges.From(district.Code, PartIn(before, district), PartIn(now, district)));
    }

    private static AreaPart? PartIn(Dictionary<District, AreaPart> area, District district) =>
        area.TryGetValue(district, out var part) ? part : null;

    private void Tell(string verb, Actor? by, DateTimeOffset now, IEnumerable<string>? changed = null)
    {
        if (by is not null)
        {
            Telling.Tell(new Told(verb, by, now, Codes: changed?.ToArray()));
        }
    }
}
