using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Organisations;

public sealed class MembershipRaceTests
{
    [Fact]
    public async Task A_membership_that_another_administrator_has_just_ended_is_not_changed_over_their_head()
    {
        await using var database = await TestDatabase.CreateAsync();
        var organisation = Some.Organisation();
        var membership = Membership.Begin(organisation.Id, Id<Account>.New(), Some.Today);
        await database.SaveAsync(organisation, membership);
        await using var one = database.Open();
        await using var other = database.Open();
        var seenByOne = await one.Memberships.SingleAsync(m => m.Id == membership.Id, TestContext.Current.CancellationToken);
        var seenByOther = await other.Memberships.SingleAsync(m => m.Id == membership.Id, TestContext.Current.CancellationToken);

        seenByOne.End(Some.Today, Some.By(Role.Administrator), Some.Now);
        await one.SaveChangesAsync(TestContext.Current.CancellationToken);
        seenByOther.MakeLead(Some.By(Role.Administrator), Some.Now);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(
            () => other.SaveChangesAsync(TestContext.Current.CancellationToken));
    }
}
