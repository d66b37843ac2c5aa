using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Applications;
using PaConnect.Data.Conventions;
using PaConnect.Data.Employers;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>
/// Who is kept apart from whom. A block of one employer holds for the household: whoever set that employer up for themselves or their
/// family could else set up another in two minutes. Trusts, case managers and helpers act for many people, so they bind nobody together
/// where an organisation has vouched for the employer; what somebody says of themselves is not enough.
/// Who is apart is few, so it is read first: the search is then the very search that it is for everybody else.
/// </summary>
public static class Blocks
{
    /// <summary>Entries of those who are not among them.</summary>
    public static IQueryable<RegisterEntry> NotBlocked(
        this IQueryable<RegisterEntry> entries, IReadOnlyList<Id<PersonalAssistant>> apart) =>
        apart.Count == 0 ? entries : entries.Where(entry => !apart.Contains(entry.AssistantId));

    /// <summary>Jobs of employers that are not among them.</summary>
    public static IQueryable<JobListing> NotBlocked(
        this IQueryable<JobListing> listings, PaConnectDbContext db, IReadOnlyList<Id<Employer>> apart) =>
        apart.Count == 0
            ? listings
            : listings.Where(listing =>
                db.JobAdverts.Any(advert => advert.Id == listing.AdvertId && !apart.Contains(advert.EmployerId)));

    /// <summary>The register as this employer may read it.</summary>
    public static async Task<IQueryable<RegisterEntry>> RegisterForAsync(this PaConnectDbContext db, Id<Employer> employer) =>
        db.RegisterEntries.AsNoTracking().NotBlocked(await db.AssistantsApartFromAsync(employer));

    /// <summary>PAs that this employer may not see, nor they it.</summary>
    public static async Task<IReadOnlyList<Id<PersonalAssistant>>> AssistantsApartFromAsync(
        this PaConnectDbContext db, Id<Employer> employer)
    {
        var household = db.HouseholdOf([employer]);
        return await db.Blocks.Where(block => household.Contains(block.EmployerId))
            .Select(block => block.AssistantId).Distinct().ToListAsync();
    }

    /// <summary>Employers that this person as a PA may not see, nor they them; none for whoever is no PA.</summary>
    public static async Task<IReadOnlyList<Id<Employer>>> EmployersApartFromAsync(this PaConnectDbContext db, IActInQueries user) =>
        await db.HouseholdsOfAsync(db.Blocks.ThatAreOf(user));

    /// <summary>The same for whoever has that account.</summary>
    public static async Task<IReadOnlyList<Id<Employer>>> EmployersApartFromAsync(this PaConnectDbContext db, Id<Account> account) =>
        await db.HouseholdsOfAsync(db.Blocks.Where(block =>
            db.PersonalAssistants.Any(assistant => assistant.Id == block.AssistantId && assistant.AccountId == account)));

    /// <summary>
    /// The employers that each of these PAs may not see, nor they them. Few PAs are kept apart from anybody, so their households are asked
    /// for one PA at a time.
    /// </summary>
    internal static async Task<ILookup<Id<PersonalAssistant>, Id<Employer>>> EmployersApartFromAsync(
        this PaConnectDbContext db, IReadOnlyCollection<Id<PersonalAssistant>> assistants, CancellationToken cancellation)
    {
        var blocks = await db.Blocks.Where(block => assistants.Contains(block.AssistantId))
            .Select(block => new { block.AssistantId, block.EmployerId }).ToListAsync(cancellation);
        var apart = new List<(Id<PersonalAssistant> Assistant, Id<Employer> Employer)>();
        foreach (var one in blocks.GroupBy(block => block.AssistantId, block => block.EmployerId))
        {
            var employers = await db.HouseholdOf([.. one.Distinct()]).ToListAsync(cancellation);
            apart.AddRange(employers.Select(employer => (one.Key, employer)));
        }

        return apart.ToLookup(pair => pair.Assistant, pair => pair.Employer);
    }

    public static Task<bool> AreApartAsync(this PaConnectDbContext db, Id<Employer> employer, Id<PersonalAssistant> assistant)
    {
        var household = db.HouseholdOf([employer]);
        return db.Blocks.AnyAsync(block => block.AssistantId == assistant && household.Contains(block.EmployerId));
    }

    /// <summary>Sets the block and ends what is open between the two. Nothing is changed where that side has set it already.</summary>
    public static async Task SetBlockAsync(this PaConnectDbContext db, Block block, Actor by)
    {
        await using var turn = await db.BeginInTurnAsync(TurnOf(block.AssistantId));
        if (await db.Blocks.AnyAsync(other => other.EmployerId == block.EmployerId
            && other.AssistantId == block.AssistantId && other.SetBy == block.SetBy))
        {
            return;
        }

        db.Add(block);
        await db.EndApplicationsAsync(block, by, block.SetAt);
        await db.SaveChangesAsync();
        await turn.CommitAsync();
    }

    /// <summary>The turn in which one block of that PA is set, or one thing is begun with them.</summary>
    internal static string TurnOf(Id<PersonalAssistant> assistant) => $"blocks of {assistant}";

    /// <summary>
    /// Ends what is open between the two, as the one who blocks would end it on any day: the PA takes the application back, the employer
    /// says no in kind words. So the other side learns of an end, and not of a block.
    /// </summary>
    private static async Task EndApplicationsAsync(this PaConnectDbContext db, Block block, Actor by, DateTimeOffset now)
    {
        var household = db.HouseholdOf([block.EmployerId]);
        var open = await db.Applications.ThatAreOpen()
            .Where(application => application.AssistantId == block.AssistantId && household.Contains(application.EmployerId))
            .ToListAsync();
        foreach (var application in open)
        {
            if (block.SetBy == BlockSide.Assistant)
            {
                application.WithdrawIt(by, now);
                continue;
            }

            var employer = by with { OnBehalfOf = application.EmployerId };
            if (application.Can(ApplicationVerb.WithdrawOffer, Role.Employer))
            {
                application.TakeOfferBack(employer, now);
            }

            application.TurnDownKindly(ApplicationWords.KindNo, employer, now);
        }
    }

    private static async Task<IReadOnlyList<Id<Employer>>> HouseholdsOfAsync(this PaConnectDbContext db, IQueryable<Block> blocks)
    {
        var blocked = await blocks.Select(block => block.EmployerId).Distinct().ToListAsync();
        return blocked.Count == 0 ? [] : await db.HouseholdOf(blocked).ToListAsync();
    }

    private static IQueryable<Id<Employer>> HouseholdOf(this PaConnectDbContext db, IReadOnlyList<Id<Employer>> employers)
    {
        var founders = db.Authorities.Where(authority => authority.Scopes == Scopes.All
            && ((authority.ActsAs != ActsAs.TrustOrCaseManager && authority.ActsAs != ActsAs.ManagedAccount)
                || !db.Vouchings.Any(vouching => vouching.EmployerId == authority.EmployerId)));
        var people = founders.Where(authority => employers.Contains(authority.EmployerId)).Select(authority => authority.AccountId);
        return db.Employers
            .Where(employer => employers.Contains(employer.Id)
                || founders.Any(authority => authority.EmployerId == employer.Id && people.Contains(authority.AccountId)))
            .Select(employer => employer.Id);
    }
}
