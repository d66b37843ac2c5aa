using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Mail;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Security;

namespace PaConnect.Web.Demo;

/// <summary>
/// Believable data around Hampshire for somebody who looks at the site for the first time. Everybody in it is made up. It is made
/// through the domain's own verbs, so that it cannot hold what the site itself would refuse; and only once.
/// </summary>
internal sealed class DemoData(PaConnectDbContext db, DemoAccounts accounts, KeyRing keys, TimeProvider clock)
{
    private readonly Random _random = new(1996);

    public async Task SeedAsync()
    {
        if (await accounts.ExistAsync())
        {
            return;
        }

        // Whoever stops the first start half-way finds all of it after the next.
        await using var transaction = await db.Database.BeginTransactionAsync();
        var organisations = await AddOrganisationsAsync();
        var moderator = await accounts.AddAsync(DemoAccounts.Moderator);
        var second = await accounts.AddAsync(DemoAccounts.SecondModerator);
        var administrator = await accounts.AddAsync(DemoAccounts.Administrator);
        var platform = await db.Organisations.SingleAsync(organisation => organisation.IsPlatform);
        foreach (var organisation in organisations)
        {
            var membership = Membership.Begin(organisation.Id, moderator, Founded);
            membership.MakeLead();
            db.Add(membership);
            db.Add(Membership.Begin(organisation.Id, second, Founded));
        }

        db.Add(Membership.Begin(platform.Id, administrator, Founded));
        await db.SaveChangesAsync();

        var localities = await LocalitiesAsync();
        var review = new DemoReview(db, new Actor(Role.Moderator, moderator, organisations[0].Id));
        var adverts = new DemoAdverts(db, review, new PrivateNotes(db, keys, clock), localities, _random, clock.GetUtcNow());
        var profiles = new DemoProfiles(db, review, localities, accounts, _random, clock.GetUtcNow());
        await adverts.AddOthersAsync();
        await profiles.AddOthersAsync();
        DemoSettings.Settle(db, organisations[0], organisations[1], second, clock.GetUtcNow());
        await db.SaveChangesAsync();

        // What follows saves often, and a save compares all that is tracked with what it was: four thousand things by now.
        db.ChangeTracker.Clear();
        var employer = await AddOwnEmployerAsync(localities);
        var assistant = await AddOwnAssistantAsync();
        await profiles.AddOwnAsync(assistant);
        await adverts.AddOwnAsync(employer, assistant);
        await new DemoLives(db, review, employer, clock.GetUtcNow()).AddAsync();
        await new DemoHiring(db, review, employer, assistant, clock.GetUtcNow()).AddAsync();
        await new DemoMeetings(db, clock.GetUtcNow()).AddAsync(employer, assistant);
        var people = new DemoPeople(
            employer,
            new Actor(Role.Assistant, assistant.AccountId),
            new Actor(Role.Moderator, moderator, organisations[0].Id),
            new Actor(Role.Moderator, second, organisations[0].Id),
            new Actor(Role.Administrator, administrator));
        var moderation = new DemoModeration(db, review, people, clock.GetUtcNow());
        await moderation.AddAsync();
        await new DemoSeen(db, people, clock.GetUtcNow()).AddAsync();
        await new DemoSanctions(db, people, clock.GetUtcNow()).AddAsync();

        // Nobody was waiting for these.
        await db.MailMessages.ExecuteUpdateAsync(mails => mails.SetProperty(mail => mail.State, MailState.NotNeeded));
        await transaction.CommitAsync();

        // It looks at each advert on show in turns, which are transactions of their own.
        await moderation.AddListedTermAsync();
    }

    private DateOnly Today => clock.Today();

    /// <summary>Since when the organisations have had their moderators: longer than anything here has been waiting.</summary>
    private DateOnly Founded => Today.AddYears(-1);

    private async Task<IReadOnlyList<Organisation>> AddOrganisationsAsync()
    {
        var south = Organisation.Begin("Solent Living Our Way", "solent-living-our-way", Nation.England);
        south.Describe(
            "We are run by disabled people, for disabled people, in the south of Hampshire and on the Isle of Wight.\n\n"
            + "We help you to write an advert, to pay wages and to be a good employer. We check every advert and profile here.",
            "Ring 01632 960 101 on weekdays from 10 to 4, or write to hello@solent-living.example.",
            "Hampshire, Southampton, Portsmouth and the Isle of Wight each have their own adult social care team.\n\n"
            + "If somebody is in danger now, call 999.");
        var north = Organisation.Begin("North Downs PA Network", "north-downs-pa-network", Nation.England);
        north.Describe(
            "A small network of disabled employers and their PAs in the north of Hampshire, in Berkshire and in Surrey.",
            "Ring 01632 960 202 on Tuesdays and Thursdays, or write to team@north-downs.example.",
            "Ring adult social care at your own council. If somebody is in danger now, call 999.");

        foreach (var district in await DistrictsAsync("SO", "PO"))
        {
            south.Cover(district, AreaPart.Lead);
        }

        foreach (var district in await DistrictsAsync("RG", "GU"))
        {
            north.Cover(district, AreaPart.Lead);
        }

        south.Cover(District.Parse("RG22"), AreaPart.Neighbour);
        north.Cover(District.Parse("SO23"), AreaPart.Neighbour);
        db.AddRange(south, north);
        await db.SaveChangesAsync();
        return [south, north];
    }

    private async Task<List<District>> DistrictsAsync(params string[] areas)
    {
        var codes = await db.DistrictPlaces.Where(place => place.Location != null).Select(place => place.Code).ToListAsync();
        return [.. codes
            .Select(code => District.TryParse(code, out var district) ? district : default)
            .Where(district => areas.Contains(district.Code.Length == 0 ? "" : district.Area))
            .OrderBy(district => district.Code, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<Locality>> LocalitiesAsync()
    {
        var districts = await DistrictsAsync("SO", "PO", "RG", "GU");
        var rows = await db.DistrictPlaces.AsNoTracking().ToDictionaryAsync(place => place.Code);
        return [.. districts
            .Select(district => (District: district, Row: rows[district.Code]))
            .Select(found => new Locality(
                found.Row.Name,
                found.District,
                found.Row.Nation ?? Nation.England,
                found.Row.Location!.Value.CentreOfSquare(Squares.Side)))];
    }

    private async Task<Employer> AddOwnEmployerAsync(IReadOnlyList<Locality> localities)
    {
        var account = await accounts.AddAsync(DemoAccounts.Employer);
        var winchester = localities.First(locality => locality.District.Code == "SO23");
        var employer = Employer.Begin(
            new EmployerDetails("Jo", Funding.CouncilDirectPayment, Postcode.Parse("SO23 9ZZ"), winchester),
            new Actor(Role.Employer, account),
            clock.GetUtcNow());
        db.Add(employer);
        db.Add(Authority.OfFounder(account, employer.Id, ActsAs.Self, Today, null));
        await db.SaveChangesAsync();
        return employer;
    }

    private async Task<PersonalAssistant> AddOwnAssistantAsync()
    {
        var account = await accounts.AddAsync(DemoAccounts.Assistant);
        var assistant = PersonalAssistant.Begin(account, "Robin", "Demo", new DateOnly(1991, 3, 9), Today);
        db.Add(assistant);
        await db.SaveChangesAsync();
        return assistant;
    }
}

/// <summary>Those who sign in with the password that <c>./run</c> prints; and PAs who never sign in, without one.</summary>
internal sealed class DemoAccounts(PaConnectDbContext db, IPasswordHasher<SignInAccount> hasher, string password, TimeProvider clock)
{
    public const string Employer = "employer@example.org";
    public const string Assistant = "assistant@example.org";
    public const string Moderator = "moderator@example.org";
    public const string SecondModerator = "second.moderator@example.org";
    public const string Administrator = "admin@example.org";

    public Task<bool> ExistAsync() => db.Users.AnyAsync(account => account.Email == Employer);

    public async Task<Id<Account>> AddAsync(string email)
    {
        var account = Make(email);
        account.PasswordHash = hasher.HashPassword(account, password);
        db.Add(account);
        await db.SaveChangesAsync();
        return account.AccountId;
    }

    public Id<Account> AddSilent(string email)
    {
        var account = Make(email);
        db.Add(account);
        return account.AccountId;
    }

    private SignInAccount Make(string email) => new()
    {
        UserName = email,
        Email = email,
        NormalizedUserName = email.ToUpperInvariant(),
        NormalizedEmail = email.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        CreatedAt = clock.GetUtcNow(),
    };
}
