using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Organisations;

/// <summary>One line that entitled employers read: what was seen, by whom, when.</summary>
public sealed record SeenLine(SeenOriginal Seen, string Organisation);

/// <summary>What an organisation that introduces PAs still has to see before it puts a profile on show.</summary>
public sealed record IntroductionNeeds(Organisation Organisation, IReadOnlyList<OriginalKind> Missing);

public static class SeenOriginals
{
    public const int MostShown = 100;

    /// <summary>How many days an ended record is kept, so that a mistake can be understood.</summary>
    public const int DaysKept = 28;

    /// <summary>How many days it is kept where the organisation introduces PAs: a year (Conduct Regulations 2003, regulation 29).</summary>
    public const int DaysKeptOfIntroductions = 365;

    public static IQueryable<SeenOriginal> ValidOn(this IQueryable<SeenOriginal> seen, DateOnly today) =>
        seen.Where(one => one.EndedAt == null && one.UntilOn >= today);

    public static IQueryable<SeenOriginal> ToWarnOfOn(this IQueryable<SeenOriginal> seen, DateOnly today)
    {
        var last = today.AddDays(SeenOriginal.WarnsDaysBefore);
        return seen.Where(one => one.EndedAt == null && one.WarnedAt == null && one.UntilOn >= today && one.UntilOn <= last);
    }

    public static IQueryable<SeenOriginal> HaveRunOutOn(this IQueryable<SeenOriginal> seen, DateOnly today) =>
        seen.Where(one => one.EndedAt == null && one.UntilOn < today);

    /// <summary>Those that have been ended for so long that nobody needs them any more.</summary>
    public static IQueryable<SeenOriginal> ToForget(this PaConnectDbContext db, DateTimeOffset now)
    {
        var (before, ofIntroductions) = (now.AddDays(-DaysKept), now.AddDays(-DaysKeptOfIntroductions));
        return db.SeenOriginals.Where(one => one.EndedAt < before
            && (one.EndedAt < ofIntroductions || !db.Organisations.Any(o => o.Id == one.OrganisationId && o.Introduces)));
    }

    /// <summary>What counts today of a PA, as others may read it.</summary>
    public static Task<IReadOnlyList<SeenLine>> SeenLinesAsync(
        this PaConnectDbContext db, Id<PersonalAssistant> assistant, DateOnly today) =>
        db.SeenLinesAsync(db.SeenOriginals.ValidOn(today).Where(one => one.AssistantId == assistant));

    /// <summary>Each of them with the name of the organisation that saw it; what has ended comes last.</summary>
    public static async Task<IReadOnlyList<SeenLine>> SeenLinesAsync(this PaConnectDbContext db, IQueryable<SeenOriginal> seen) =>
        await seen.AsNoTracking()
            .OrderBy(one => one.EndedAt != null).ThenBy(one => one.Kind).ThenByDescending(one => one.SeenOn).ThenBy(one => one.Id)
            .Take(MostShown)
            .Join(db.Organisations, one => one.OrganisationId, o => o.Id, (one, o) => new SeenLine(one, o.Name))
            .ToListAsync();

    /// <summary>
    /// Whether the organisation that decides about a profile introduces PAs, and what it then has to see. Null for a noticeboard.
    /// </summary>
    public static async Task<IntroductionNeeds?> IntroductionNeedsAsync(
        this PaConnectDbContext db, Organisation organisation, Id<PersonalAssistant> assistant, DateOnly today)
    {
        if (!organisation.Introduces)
        {
            return null;
        }

        var seen = await db.SeenOriginals.AsNoTracking().ValidOn(today)
            .Where(one => one.OrganisationId == organisation.Id && one.AssistantId == assistant).ToListAsync();
        return new IntroductionNeeds(organisation, SeenOriginal.MissingForIntroduction(seen, today));
    }

    /// <summary>The same for a profile by where its PA lives, before anything is sent.</summary>
    public static async Task<IntroductionNeeds?> IntroductionNeedsAsync(
        this PaConnectDbContext db, District home, Id<PersonalAssistant> assistant, DateOnly today) =>
        await db.IntroductionNeedsAsync(await db.Organisations.AsNoTracking().ThatLeadsAsync(home), assistant, today);

    /// <summary>
    /// Refuses to put a profile on show of which its organisation has not seen what it must. It bites here, at the decision, and never
    /// later: what is on show is not hidden because a record has run out.
    /// </summary>
    public static async Task RequireSeenAsync(
        this PaConnectDbContext db, ReviewCase reviewCase, AssistantProfile profile, DateOnly today)
    {
        var organisation = await db.Organisations.SingleAsync(o => o.Id == reviewCase.OrganisationId);
        var needs = await db.IntroductionNeedsAsync(organisation, profile.AssistantId, today);
        Rule.RequireNone(needs?.Missing.Select(kind =>
            $"Your organisation introduces PAs, so it must see this first: {kind.Label()}. Record it, then approve.") ?? []);
    }
}

internal sealed class SeenOriginalConfiguration : IEntityTypeConfiguration<SeenOriginal>
{
    public void Configure(EntityTypeBuilder<SeenOriginal> seen)
    {
        seen.ToTable("seen_originals");
        seen.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        seen.HasOne<PersonalAssistant>().WithMany().HasForeignKey(s => s.AssistantId).OnDelete(DeleteBehavior.Cascade);
        seen.Ignore(s => s.Label);
        seen.HasIndex(s => new { s.OrganisationId, s.AssistantId, s.Kind, s.Training })
            .IsUnique().AreNullsDistinct(false).HasFilter("ended_at is null").HasDatabaseName("ux_seen_originals_one_in_force");
        seen.HasIndex(s => s.UntilOn).HasFilter("ended_at is null");
        seen.HasIndex(s => s.EndedAt).HasFilter("ended_at is not null");
        seen.ToTable(table => table.HasCheckConstraint("ck_seen_originals_end", "(\"end\" is null) = (ended_at is null)"));
        seen.ToTable(table => table.HasCheckConstraint(
            "ck_seen_originals_training", "(kind = 'TrainingCertificate') = (training is not null)"));
        seen.Property<uint>("xmin").IsRowVersion();
    }
}
