using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Moderation;

public sealed class ClaimsTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Of_fifty_who_claim_a_case_at_once_exactly_one_holds_it()
    {
        var opened = await OpenAsync();

        var won = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => ClaimAsync(opened, Id<Account>.New()))));

        Assert.Equal(1, won.Count(claimed => claimed));
    }

    [Fact]
    public async Task A_claim_is_renewed_by_its_holder_and_free_again_when_it_has_run_out_or_is_released()
    {
        var opened = await OpenAsync();
        var (one, other) = (Id<Account>.New(), Id<Account>.New());

        Assert.True(await ClaimAsync(opened, one));
        Assert.True(await ClaimAsync(opened, one));
        Assert.False(await ClaimAsync(opened, other, Some.Now + CaseClaim.Lasts - TimeSpan.FromSeconds(1)));
        Assert.True(await ClaimAsync(opened, other, Some.Now + CaseClaim.Lasts));
        await using var db = _database.Open();
        await db.ReleaseAsync(opened.Id, other);
        Assert.True(await ClaimAsync(opened, one, Some.Now + CaseClaim.Lasts));
    }

    [Fact]
    public async Task The_database_refuses_a_second_open_case_for_a_subject()
    {
        var opened = await OpenAsync();
        await using var db = _database.Open();
        var second = ReviewCase.OpenReview(
            CaseKind.JobAdvert,
            opened.SubjectId,
            2,
            await db.Organisations.SingleAsync(o => o.Id == opened.OrganisationId),
            isUrgent: false,
            new CheckResult([], Failed: false),
            Some.Author,
            Some.Now);

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => _database.SaveAsync(second));

        Assert.Equal(
            "ux_review_cases_one_open_for_a_subject", Assert.IsType<PostgresException>(refused.InnerException).ConstraintName);
    }

    [Fact]
    public async Task A_claim_that_was_renewed_meanwhile_is_not_ended_by_who_saw_the_old_one()
    {
        var (opened, holder) = (await OpenAsync(), Id<Account>.New());
        await ClaimAsync(opened, holder);
        await using var db = _database.Open();
        var seen = await db.CaseClaims.SingleAsync(claim => claim.CaseId == opened.Id);
        await ClaimAsync(opened, holder, Some.Now.AddMinutes(20));

        db.Remove(seen);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    private async Task<ReviewCase> OpenAsync()
    {
        var organisation = Some.Organisation();
        var employer = Some.Employer();
        var advert = Some.SentAdvert(employer);
        var opened = Some.OpenCase(advert, organisation);
        await _database.SaveAsync(organisation, employer);
        await _database.SaveAsync(advert, opened);
        return opened;
    }

    private async Task<bool> ClaimAsync(ReviewCase opened, Id<Account> moderator, DateTimeOffset? now = null)
    {
        await using var db = _database.Open();
        return await db.ClaimAsync(opened.Id, moderator, now ?? Some.Now);
    }
}
