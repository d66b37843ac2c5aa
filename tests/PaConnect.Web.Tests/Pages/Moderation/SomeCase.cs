using PaConnect.Domain.Authorities;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

/// <summary>An advert that was sent, its case, and a moderator of the organisation whose case it is.</summary>
internal sealed record SomeCase(Organisation Organisation, Employer Employer, JobAdvert Advert, ReviewCase Case, Browser Browser)
{
    public string Page => Links.Moderation.Case(Case.Id);

    public static async Task<SomeCase> OpenAsync(
        Site site, string title = "Personal assistant for weekends", params IReadOnlyList<Noticed> noticed)
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var (_, browser) = await site.SignInModeratorAsync(organisation);
        var (employer, advert, opened) = await AddAsync(site, organisation, title, noticed: noticed);
        return new SomeCase(organisation, employer, advert, opened, browser);
    }

    /// <summary>Another case of the organisation, by an employer of its own.</summary>
    public static async Task<(Employer Employer, JobAdvert Advert, ReviewCase Case)> AddAsync(
        Site site, Organisation organisation, string title, bool isUrgent = false, params IReadOnlyList<Noticed> noticed)
    {
        var (employer, _) = await site.AddEmployerAsync();
        var advert = Some.SentAdvert(employer, Some.CompleteAdvertDetails(title: title));
        var opened = Some.OpenCase(advert, organisation, isUrgent, noticed);
        await site.Database.SaveAsync(advert, opened);
        return (employer, advert, opened);
    }

    public static Task GiveAuthorityAsync(Site site, Employer employer, Data.Accounts.SignInAccount account) =>
        site.Database.SaveAsync(
            Authority.OfFounder(account.AccountId, employer.Id, ActsAs.RelativeOrFriend, Some.Today, Some.Today.AddDays(1)));
}
