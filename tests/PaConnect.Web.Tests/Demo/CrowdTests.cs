using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;
using PaConnect.Web.Demo;

namespace PaConnect.Web.Tests.Demo;

public sealed class CrowdTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_crowd_is_as_many_as_asked_for_and_all_of_it_is_on_show()
    {
        var progress = new StringWriter();
        var before = await CountAsync();

        await new Crowd(site.Database.OpenAsOwner, TimeProvider.System, progress).AddAsync(new CrowdSizes(40, 3, 7));

        var after = await CountAsync();
        Assert.Equal((before.Profiles + 40, before.Listings + 7, before.Employers + 3), after);
        Assert.Contains("PAs: 40 of 40 after", progress.ToString());
        await using var db = site.Database.Open();
        var entries = await db.RegisterEntries.AsNoTracking().ToListAsync();
        var profiles = await db.AssistantProfiles.AsNoTracking().ToListAsync();
        Assert.Equal(entries.Select(entry => entry.ProfileId.Value).Order(), profiles.Select(profile => profile.Id.Value).Order());
        Assert.All(entries, entry => Assert.True(entry.IsAnnounced));
        Assert.Equal(0, await db.RegisterAnnouncements.CountAsync());
        Assert.All(profiles, profile => Assert.Equal(1, profile.Shown?.Number));
        var adverts = await db.JobAdverts.AsNoTracking().Where(advert => advert.State == JobAdvertState.Live).ToListAsync();
        Assert.All(adverts, advert => Assert.True(advert.IsOpenOn(London.DateOf(DateTimeOffset.UtcNow))));
    }

    [Fact]
    public async Task Adverts_alone_have_an_employer_all_the_same()
    {
        var before = await CountAsync();

        await new Crowd(site.Database.OpenAsOwner, TimeProvider.System, TextWriter.Null).AddAsync(new CrowdSizes(0, 0, 5));

        Assert.Equal((before.Profiles, before.Listings + 5, before.Employers + 1), await CountAsync());
    }

    [Theory]
    [InlineData("--assistants", "ten")]
    [InlineData("--assistants", "-1")]
    [InlineData("--assistants")]
    [InlineData("--assistants", "1", "--assistants", "2")]
    [InlineData("--dogs", "3")]
    [InlineData("--adverts", "10000001")]
    public void Sizes_that_cannot_be_read_are_refused(params string[] arguments) => Assert.Null(CrowdSizes.Read(arguments));

    [Fact]
    public void Sizes_are_read_in_any_order_and_either_way() =>
        Assert.Equal(new CrowdSizes(12, 0, 3, 4), CrowdSizes.Read(["--adverts=3", "--assistants", "12", "--alerts", "4"]));

    private async Task<(int Profiles, int Listings, int Employers)> CountAsync()
    {
        await using var db = site.Database.Open();
        return (await db.RegisterEntries.CountAsync(), await db.JobListings.CountAsync(), await db.Employers.CountAsync());
    }
}
