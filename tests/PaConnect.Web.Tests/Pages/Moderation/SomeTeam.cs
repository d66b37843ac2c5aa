using PaConnect.Data.Accounts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

/// <summary>An organisation with a team lead, somebody else who moderates for it, and a case that waits.</summary>
internal sealed record SomeTeam(
    Organisation Organisation, SignInAccount LeadAccount, Browser Lead, SignInAccount Colleague, ReviewCase Case, string Title)
{
    public static async Task<SomeTeam> LedAsync(Site site)
    {
        const string title = "Mornings in the week";
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        var (lead, colleague) = (await site.AddAccountAsync(), await site.AddAccountAsync());
        var leads = Membership.Begin(organisation.Id, lead.AccountId, Some.Today);
        leads.MakeLead();
        await site.Database.SaveAsync(organisation);
        await site.Database.SaveAsync(leads, Membership.Begin(organisation.Id, colleague.AccountId, Some.Today));
        var (_, _, opened) = await SomeCase.AddAsync(site, organisation, title);
        return new SomeTeam(organisation, lead, await site.SignInAsync(lead), colleague, opened, title);
    }
}
