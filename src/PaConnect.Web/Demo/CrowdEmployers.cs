using System.Collections.Concurrent;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Conventions;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Demo;

/// <summary>Made-up employers, who act for themselves, and their adverts, each live since some day of the last month.</summary>
internal sealed class CrowdEmployers(CrowdPlaces places, ConcurrentDictionary<string, bool> taken, Random random, DateTimeOffset now)
{
    private const int MostDaysAgo = 30;

    private static readonly Actor Moderator = new(Role.Moderator);

    public async Task AddAsync(PaConnectDbContext db, int count, int adverts, bool areNews)
    {
        var accounts = Enumerable.Range(0, count).Select(_ => CrowdAccounts.Make("employer", now)).ToList();
        var employers = accounts.ConvertAll(Make);
        await db.CopyAsync(accounts);
        await db.CopyAsync(employers);
        await db.CopyAsync([.. accounts.Zip(employers, (account, employer) =>
            Authority.OfFounder(account.AccountId, employer.Id, ActsAs.Self, London.DateOf(now), null))]);

        foreach (var some in Enumerable.Range(0, adverts).Select(number => employers[number % count]).Chunk(count))
        {
            var live = some.Select(employer => (Employer: employer, Advert: Advertise(employer))).ToList();
            await db.CopyAsync([.. live.Select(one => one.Advert)]);
            await db.CopyAsync([.. live.Select(one => one.Advert.Latest!)]);
            var listings = live.ConvertAll(one => JobListing.Of(one.Advert, now));
            if (!areNews)
            {
                listings.ForEach(listing => listing.AnnounceToNobody());
            }

            await db.CopyAsync(listings);
        }
    }

    private Employer Make(SignInAccount account) => Employer.Begin(
        new EmployerDetails(
            DemoTexts.FirstNames[random.Next(DemoTexts.FirstNames.Count)], Funding.CouncilDirectPayment, null, places.Any(random)),
        new Actor(Role.Employer, account.AccountId),
        now.AddDays(-MostDaysAgo));

    private JobAdvert Advertise(Employer employer)
    {
        var author = new Actor(Role.Employer, null, OnBehalfOf: employer.Id);
        var sent = now.AddMinutes(-random.Next(60, MostDaysAgo * 24 * 60));
        var advert = JobAdvert.Begin(employer, author, sent);
        while (!taken.TryAdd(advert.Reference, true))
        {
            advert.TakeAnotherReference();
        }

        var closes = London.DateOf(now).AddDays(random.Next(7, 60));
        advert.Revise(DemoTexts.Adverts[random.Next(DemoTexts.Adverts.Count)].ToDetails(employer.Locality, closes), sent);
        advert.Submit(London.DateOf(sent), author, sent);
        advert.Approve(1, Moderator, sent.AddMinutes(random.Next(1, 60)));
        return advert;
    }
}

/// <summary>Accounts with an address that nothing is delivered to, and without a password.</summary>
internal static class CrowdAccounts
{
    public static SignInAccount Make(string kind, DateTimeOffset now)
    {
        var account = new SignInAccount { EmailConfirmed = true, LockoutEnabled = true, CreatedAt = now };
        account.Email = account.UserName = $"{kind}-{account.Id:N}@example.org";
        account.NormalizedEmail = account.NormalizedUserName = account.Email.ToUpperInvariant();
        return account;
    }
}
