using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Pages;

public sealed class CreditsModel(TimeProvider clock) : PageModel
{
    /// <summary>The year of the data, which changes a few times in each.</summary>
    public int Year => clock.Today().Year;
}
