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
            string? returnTo = HttpContext.Request.Query["returnTo"];
            links.Add(("Organisations", Links.Organisations));
            links.Add(("Sign in", Links.Account.SignInThen(returnTo)));
            links.Add(("Create an account", Links.Account.RegisterThen(returnTo)));
        }

        var here = HttpContext.Request.Path.Value ?? "";
        IReadOnlyList<(string Text, string Href, bool Current)> shown =
            [.. links.Select(link => (link.Text, link.Href, IsBehind(here, link.Href.Split('?')[0])))];
        return View("~/Pages/Shared/_Navigation.cshtml", shown);
    }

    private static bool IsBehind(string here, string door) =>
        here == door || (door != Links.Account.Home && here.StartsWith(door + "/", StringComparison.Ordinal));

    /// <summary>Asked in one question, since every page asks it.</summary>
    private async Task AddOwnAsync(List<(string Text, string Href)> links)
    {
        var (employers, assistant, organisations) = (user.EmployersFor(Scopes.None), user.OwnAssistant, user.Organisations);
        var id = user.AccountId.Value;
        var own = await db.Users.Where(account => account.Id == id)
            .Select(_ => new
            {
                IsEmploying = employers.Any(),
                IsWorking = assistant.Any(),
                IsModerating = organisations.Any(),
                IsAdministering = db.Organisations.Any(one => one.IsPlatform && organisations.Contains(one.Id)),
            })
            .SingleAsync();
        IEnumerable<(bool IsOpen, string Text, string Href)> doors =
        [
            (own.IsEmploying, "Employing", Links.Employers.Home),
            (own.IsWorking, "Working", Links.Assistants.Home),
            (own.IsModerating, "Moderation", Links.Moderation.Queue),
            (own.IsAdministering, "Administration", Links.Admin.Home),
        ];
        links.AddRange(doors.Where(door => door.IsOpen).Select(door => (door.Text, door.Href)));
    }
}
