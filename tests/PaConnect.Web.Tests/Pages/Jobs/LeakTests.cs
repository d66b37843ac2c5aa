using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Jobs;

public sealed class LeakTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Nothing_private_is_in_anything_that_strangers_can_open()
    {
        var (employer, account) = await site.AddEmployerAsync();
        var details = Some.CompleteAdvertDetails() with
        {
            Requirements = new RequirementDetails
            {
                Occupational = new OccupationalRequirement(
                    ProtectedCharacteristic.Sex, "We ask for a woman.", "Washing.", "Secret reason about my body.")
                {
                    ForSex = Sex.Woman,
                },
            },
        };
        var advert = await site.AddLiveAdvertAsync(details, employer);
        string[] secrets =
        [
            "Secret reason", employer.Postcode!.Value.ToString(), employer.Postcode.Value.ToString().Replace(" ", "", StringComparison.Ordinal),
            account.Email!, employer.Id.ToString(), "449000", "129000", "DirectPayment",
        ];

        foreach (var address in new[]
        {
            Links.Jobs.Search, Links.Jobs.Search + "?near=SO23&sort=Nearest", Links.Jobs.Job(advert.Reference), Links.Jobs.Feed,
            Links.Jobs.Poster(advert.Reference), "/sitemap.xml", "/robots.txt", Links.Home,
        })
        {
            var page = await site.Open().OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, page.Html, StringComparison.OrdinalIgnoreCase));
        }

        var shown = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));
        Assert.Contains("We ask for a woman.", shown.Text, StringComparison.Ordinal);
    }
}
