using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Demo;

/// <summary>Two steps of the ladder for the demo employer, from two moderators. The employer appeals against the second.</summary>
internal sealed class DemoSanctions(PaConnectDbContext db, DemoPeople people, DateTimeOffset now)
{
    public async Task AddAsync()
    {
        var employer = people.Employer.Id;
        var account = await db.Authorities.Where(authority => authority.EmployerId == employer)
            .Select(authority => authority.AccountId).FirstAsync();
        var adverts = (await db.JobAdverts.Where(advert => advert.EmployerId == employer).ToListAsync())
            .ToDictionary(advert => advert.Id.Value);
        var reported = await db.ReviewCases
            .Where(c => adverts.Keys.Contains(c.SubjectId) && c.Matter == CaseMatter.Report && c.State == CaseState.Decided)
            .OrderBy(c => c.OpenedAt).ToListAsync();

        Sanction Give(ReviewCase from, Actor by, SanctionTerms terms, IReadOnlyList<Sanction> earlier, DateTimeOffset at) => Sanction.Give(
            new SanctionedPerson(account, earlier, IsColleague: false), terms, from, adverts[from.SubjectId], [account], null, by, at);

        var advice = Give(
            reported[0],
            people.SecondModerator,
            new SanctionTerms(
                SanctionStep.Advice,
                SanctionScope.Adverts,
                ReasonCode.FeeOrScam,
                "Please ask nobody who works for you for money, not even for a deposit. We can help you to write the advert anew.",
                London.DateOf(now.AddMonths(1))),
            [],
            now.AddDays(-5).AddHours(1));
        var warning = Give(
            reported[^1],
            people.Moderator,
            new SanctionTerms(
                SanctionStep.Warning,
                SanctionScope.Everything,
                ReasonCode.Impersonation,
                "A PA says that somebody else answers in your name. Only you, or somebody who may act for you here, should do that.",
                London.DateOf(now.AddMonths(3))),
            [advice],
            now.AddHours(-22));
        db.AddRange(advice, warning);
        await db.SaveChangesAsync();

        await db.AppealAsync(
            warning,
            "That was my sister. She reads my messages to me and types what I say. I did not know that this is not allowed.",
            new Actor(Role.Reporter, account),
            now.AddHours(-2));
        await db.SaveChangesAsync();
    }
}
