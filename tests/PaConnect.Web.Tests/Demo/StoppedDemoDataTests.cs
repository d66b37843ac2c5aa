using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Demo;

public sealed class StoppedDemoDataTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Demo_data_that_was_stopped_half_way_leaves_nothing_behind()
    {
        await using var db = site.Database.Open();
        var organisations = await db.Organisations.CountAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => site.SeedDemoAsync(new ClockThatStops(after: 6)));

        Assert.Equal(organisations, await db.Organisations.CountAsync());
        Assert.False(await db.Users.AnyAsync());
    }

    /// <summary>Somebody presses Ctrl-C when the time is asked for once more.</summary>
    private sealed class ClockThatStops(int after) : TimeProvider
    {
        private int _asked;

        public override DateTimeOffset GetUtcNow() => ++_asked > after ? throw new OperationCanceledException() : Some.Now;
    }
}
