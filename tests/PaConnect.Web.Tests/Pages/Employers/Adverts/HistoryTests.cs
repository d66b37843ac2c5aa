using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Pages.Employers.Adverts;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class HistoryTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_owner_reads_what_happened_and_nothing_of_a_silent_hold()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.PauseAdvert(advert.Id)), "Pause the advert");
        await using (var db = site.Database.Open())
        {
            var saved = await db.JobAdverts.SingleAsync(one => one.Id == advert.Id);
            saved.HoldIt(silently: true, Some.Moderator, Some.Now);
            saved.ReleaseIt(Some.Moderator, Some.Now);
            await db.SaveChangesAsync();
        }

        var page = await browser.OpenAsync(Links.Employers.AdvertHistory(advert.Id));

        Assert.Contains("The advert was paused. You did this.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Version 1 was approved. Your local organisation did this.", page.Text, StringComparison.Ordinal);
        Assert.Contains("20 November 2026, 09:00", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hold", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_row_of_the_machine_has_words() =>
        Assert.All(
            JobAdvert.Machine.Moves.Select(move => move.Verb).Where(verb => verb != ListingVerb.Publish).Distinct(),
            verb => Assert.NotNull(AdvertHistory.WordsOf(verb.ToString(), 1)));
}
