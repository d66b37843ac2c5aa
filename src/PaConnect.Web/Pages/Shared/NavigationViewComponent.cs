using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Authorities;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared;

/// <summary>The doors that this person may go through, with the one they are behind marked.</summary>
public sealed class NavigationViewComponent(CurrentUser user, PaConnectDbContext db) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var links = new List<(string Text, string Href)> { ("Jobs", Links.Jobs.Search), ("Guidance", Links.Guidance.Index) };
        if (user.IsSignedIn)
        {
            await AddOwnAsync(links);
            links.Add(("Your account", Links.Account.Home));
            links.Add(("Sign out", Links.Account.SignOut));
        }
        else
        {
            links.Add(("Organisations", Links.Organisations));
            links.Add(("Sign in", Links.Account.SignIn));
            links.Add(("Create an account", Links.Account.Register));
        }

        var here = HttpContext.Request.Path.Value ?? "";
        IReadOnlyList<(string Text, string Href, bool Current)> shown =
            [.. links.Select(link => (link.Text, link.Href, IsBehind(here, link.Href)))];
        return View("~/Pages/Shared/_Navigation.cshtml", shown);
    }

    private static bool IsBehind(string here, string door) =>
        here == door || (door != Links.Account.Home && here.StartsWith(door + "/", StringComparison.Ordinal));

    private async Task AddOwnAsync(List<(string Text, string Href)> links)
    {
        var organisations = user.Organisations;
        if (await user.EmployersFor(Scopes.None).AnyAsync())
        {
            links.Add(("Employing", Links.Employers.Home));
        }

        if (await user.OwnAssistant.AnyAsync())
        {
            links.Add(("Working", Links.Assistants.Home));
        }

        if (await organisations.AnyAsync())
        {
            links.Add(("Moderation", Links.Moderation.Queue));
        }

        if (await db.Organisations.AnyAsync(organisation => organisation.IsPlatform && organisations.Contains(organisation.Id)))
        {
            links.Add(("Administration", Links.Admin.Home));
        }
    }
}
