using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Pages.Organisations;

public sealed class IndexModel(PaConnectDbContext db) : PageModel
{
    public const int MostShown = 500;

    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = await db.Organisations.AsNoTracking().Include(o => o.Area)
            .OrderBy(o => o.IsPlatform).ThenBy(o => o.Name).ThenBy(o => o.Id).Take(MostShown)
            .ToListAsync();
        Organisations = [.. found.Select(o => new OrganisationRow(o.Slug, o.Name, AreaOf(o)))];
    }

    private static string AreaOf(Organisation organisation) => organisation switch
    {
        { IsPlatform: true } => "Everywhere that no other organisation checks",
        { Area: [] } => "No postcode districts yet",
        _ => organisation.ShortAreaOf(AreaPart.Lead),
    };

    public sealed record OrganisationRow(string Slug, string Name, string Area);
}
