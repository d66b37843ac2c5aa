using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public string Email { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var id = user.AccountId.Value;
        Email = await db.Users.Where(account => account.Id == id).Select(account => account.Email!).SingleAsync();
    }
}
