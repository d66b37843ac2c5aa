using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Employers;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public const int MostShown = 100;

    private const string Escape = "!";

    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    public IReadOnlyList<EmployerRow> Employers { get; private set; } = [];

    public IReadOnlyList<VouchingRow> Vouchings { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var today = clock.Today();
        var mine = await user.Organisations.ToListAsync();
        var pattern = $"%{Escaped(TypedTextBinder.Clean(Name, Employer.DisplayNameMaxLength) ?? "")}%";
        var employers = await db.Employers.InAreaOf([.. mine.Select(id => id.Value)]).AsNoTracking()
            .Where(employer => EF.Functions.ILike(employer.DisplayName, pattern, Escape))
            .OrderBy(employer => employer.DisplayName).ThenBy(employer => employer.Id).Take(MostShown)
            .ToListAsync();
        Employers = [.. employers.Select(e => new EmployerRow(e.Id, e.DisplayName, e.Locality.District.Code))];
        Vouchings = await
            (from vouching in db.Vouchings
             where mine.Contains(vouching.OrganisationId) && vouching.UntilOn >= today
             join employer in db.Employers on vouching.EmployerId equals employer.Id
             join organisation in db.Organisations on vouching.OrganisationId equals organisation.Id
             where EF.Functions.ILike(employer.DisplayName, pattern, Escape)
             orderby vouching.UntilOn, vouching.Id
             select new VouchingRow(employer.DisplayName, vouching.UntilOn, organisation.Name))
            .Take(MostShown).ToListAsync();
    }

    /// <summary>Signs that mean something in a pattern mean themselves here.</summary>
    private static string Escaped(string typed) => typed
        .Replace(Escape, "!!", StringComparison.Ordinal)
        .Replace("%", "!%", StringComparison.Ordinal)
        .Replace("_", "!_", StringComparison.Ordinal);

    public sealed record EmployerRow(Id<Employer> Id, string Name, string District);

    public sealed record VouchingRow(string Name, DateOnly UntilOn, string Organisation);
}
