using Microsoft.AspNetCore.Mvc;
using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

/// <summary>The last few applications, for the PA's own page.</summary>
public sealed class MyApplicationsViewComponent(PaConnectDbContext db, CurrentUser user) : ViewComponent
{
    private const int Most = 5;

    public async Task<IViewComponentResult> InvokeAsync() => View(
        "~/Pages/Assistants/Applications/_MyApplications.cshtml", await db.NewestApplicationsAsync(user, Most));
}
