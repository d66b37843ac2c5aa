using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Moderation;

public sealed class SanctionRaceTests
{
    [Fact]
    public async Task Of_two_who_give_one_step_from_one_case_at_the_same_moment_the_database_refuses_the_second()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform, TestContext.Current.CancellationToken);
        var from = ReviewCase.OpenReport(CaseKind.JobAdvert, Guid.NewGuid(), platform, isUrgent: false, Actor.Machine, Some.Now);
        await database.SaveAsync(from);
        var person = Id<Account>.New();

        await database.SaveAsync(Advise(person, from, platform.Id));
        await database.SaveAsync(Advise(Id<Account>.New(), from, platform.Id));
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => database.SaveAsync(Advise(person, from, platform.Id)));

        Assert.Equal("ux_sanctions_one_step_from_a_case", Assert.IsType<PostgresException>(refused.InnerException).ConstraintName);
    }

    /// <summary>As each of them sees it: nothing was given before.</summary>
    private static Sanction Advise(Id<Account> person, ReviewCase from, Id<Domain.Organisations.Organisation> organisation)
    {
        var by = Some.Moderator with { OrganisationId = organisation };
        var terms = new SanctionTerms(
            SanctionStep.Advice, SanctionScope.Adverts, ReasonCode.Quality, "Please take care.", Some.Today.AddDays(10));
        return Sanction.Give(
            new SanctionedPerson(person, [], IsColleague: false), terms, from, Some.LiveAdvert(), [person], by.AccountId, by, Some.Now);
    }
}
