using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

/// <summary>Finds an organisation where somebody works who may decide: one moderator is the usual organisation, and may be the author.</summary>
public static class SomebodyElse
{
    /// <summary>The organisation itself, its partner, or the platform's own: the first where somebody else works.</summary>
    public static async Task<Organisation> OrganisationToLookAgainAsync(
        this PaConnectDbContext db, Id<Organisation> first, IReadOnlyCollection<Id<Account>> barred, DateOnly today)
    {
        var own = await db.Organisations.SingleAsync(o => o.Id == first);
        return await db.HasSomebodyElseAsync(own.Id, barred, today)
            ? own
            : await db.NextOrganisationAsync(own.Id, barred, today) ?? await db.Organisations.SingleAsync(o => o.IsPlatform);
    }

    /// <summary>
    /// Whose a new case is. Where all who work for an organisation belong to the thing itself, the next takes it from the beginning. One
    /// for which nobody works keeps its cases for whoever comes.
    /// </summary>
    public static async Task<Organisation> OrganisationForAsync(
        this PaConnectDbContext db, Organisation first, CaseKind kind, Guid subject, DateOnly today)
    {
        var authors = await db.AuthorsOfAsync(kind, subject);
        return await db.HasSomebodyElseAsync(first.Id, [], today)
            ? await db.OrganisationToLookAgainAsync(first.Id, authors, today)
            : first;
    }

    /// <summary>To whom a case can be passed on. Null where only people who may not decide it work there.</summary>
    public static async Task<Organisation?> OrganisationToPassToAsync(
        this PaConnectDbContext db, ReviewCase reviewCase, DateOnly today) =>
        await db.NextOrganisationAsync(reviewCase.OrganisationId, await db.WhoCannotDecideAsync(reviewCase), today);

    /// <summary>Who belongs to what a case is about, and where it is an appeal, whoever it is against.</summary>
    private static async Task<IReadOnlyCollection<Id<Account>>> WhoCannotDecideAsync(this PaConnectDbContext db, ReviewCase reviewCase)
    {
        var barred = (await db.BarredFromAsync(reviewCase)).ToList();
        if (reviewCase is { Matter: CaseMatter.Appeal, FromCaseId: { } against })
        {
            barred.Add((await db.ReviewCases.SingleAsync(c => c.Id == against)).Decision!.DecidedBy);
        }

        if (reviewCase.Kind == CaseKind.Sanction)
        {
            var sanction = new Id<Sanction>(reviewCase.SubjectId);
            barred.Add(await db.Sanctions.Where(s => s.Id == sanction).Select(s => s.GivenBy).SingleAsync());
        }

        return barred;
    }

    private static async Task<Organisation?> NextOrganisationAsync(
        this PaConnectDbContext db, Id<Organisation> own, IReadOnlyCollection<Id<Account>> barred, DateOnly today)
    {
        var partner = db.Organisations.Where(o => o.Id == own).Select(o => o.PartnerId);
        var others = await db.Organisations.Where(o => o.Id != own && (partner.Contains(o.Id) || o.IsPlatform))
            .OrderBy(o => o.IsPlatform).ToListAsync();
        foreach (var other in others)
        {
            if (await db.HasSomebodyElseAsync(other.Id, barred, today))
            {
                return other;
            }
        }

        return null;
    }

    private static Task<bool> HasSomebodyElseAsync(
        this PaConnectDbContext db, Id<Organisation> organisation, IReadOnlyCollection<Id<Account>> barred, DateOnly today) =>
        db.Memberships.InForceOn(today)
            .AnyAsync(member => member.OrganisationId == organisation && !barred.Contains(member.AccountId));
}
