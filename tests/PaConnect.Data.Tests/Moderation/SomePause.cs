using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Moderation;

/// <summary>A step against a person with all the steps before it, each from a case of its own.</summary>
internal static class SomePause
{
    public static async Task<Sanction> GiveAsync(
        TestDatabase database, Id<Account> account, SanctionStep upTo, SanctionScope scope)
    {
        await using var db = database.Open();
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform);
        var by = Some.Moderator with { OrganisationId = platform.Id };
        var given = new List<Sanction>();
        for (var step = SanctionStep.Advice; step <= upTo; step++)
        {
            var from = ReviewCase.OpenReport(
                CaseKind.JobAdvert, Guid.NewGuid(), platform, isUrgent: false, Actor.Machine, Some.Now);
            var terms = new SanctionTerms(
                step, step == upTo ? scope : SanctionScope.Everything, ReasonCode.Quality, "Please take care.", Some.Today);
            given.Add(Sanction.Give(
                new SanctionedPerson(account, given, IsColleague: false), terms, from, Some.LiveAdvert(), [account], by.AccountId, by, Some.Now));
            db.Add(from);
        }

        db.AddRange(given);
        await db.SaveChangesAsync();
        return given[^1];
    }
}
