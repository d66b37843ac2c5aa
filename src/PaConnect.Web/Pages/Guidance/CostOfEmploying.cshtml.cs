using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Costs;

namespace PaConnect.Web.Pages.Guidance;

public sealed class CostOfEmployingModel(TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CostForm Form { get; set; } = new();

    public CostSum Cost { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var isAccepted = Form.IsAsked && this.Accepts(Form, new CostForm.Rules());
        Form.AddRows();
        Cost = CostSum.Of(Form, isAccepted, clock.Today());
        return Form.IsAsked && !isAccepted ? this.Rejected() : Page();
    }
}
