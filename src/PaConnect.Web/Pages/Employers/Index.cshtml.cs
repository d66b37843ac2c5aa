using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public IReadOnlyList<EmployerRow> Employers { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var employers = await db.Employers.ThatMay(user, Scopes.None).AsNoTracking()
            .OrderBy(employer => employer.CreatedAt).ThenBy(employer => employer.Id).Take(100)
            .ToListAsync();
        Employers = [.. employers.Select(employer => new EmployerRow(employer.Id, employer.DisplayName, employer.Locality.Name))];
    }

    public sealed record EmployerRow(Id<Employer> Id, string Name, string Place);
}
