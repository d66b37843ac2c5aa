using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Costs;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class CostModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CostForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public CostSum Cost { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return NotFound();
        }

        Advert = advert;
        if (!Form.IsAsked)
        {
            Form = CostForm.From(advert.Details);
        }

        var isAccepted = Form.IsAsked && this.Accepts(Form, new CostForm.Rules());
        Form.AddRows();
        Cost = CostSum.Of(Form, isAccepted, clock.Today());
        return Form.IsAsked && !isAccepted ? this.Rejected() : Page();
    }
}
