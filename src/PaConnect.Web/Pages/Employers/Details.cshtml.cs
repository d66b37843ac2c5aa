using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public Employer Employer { get; private set; } = null!;

    public bool MayAdvertise { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Employer> id)
    {
        var employer = await db.Employers.ThatMay(user, Scopes.ManageEmployer).AsNoTracking().SingleOrDefaultAsync(e => e.Id == id);
        if (employer is null)
        {
            return NotFound();
        }

        Employer = employer;
        MayAdvertise = await user.EmployersFor(Scopes.ManageAdverts).ContainsAsync(id);
        return Page();
    }
}
