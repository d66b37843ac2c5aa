using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.History;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class HistoryModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    private const int MostLines = 200;

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public string? Title { get; private set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return NotFound();
        }

        var rows = await db.History.AsNoTracking()
            .Where(row => row.SubjectId == Id.Value && !row.Codes.Contains(ListingHistory.SilentCode))
            .OrderByDescending(row => row.Id).Take(MostLines).ToListAsync();
        Title = advert.Details.Role.Title;
        Lines = [.. rows.Select(LineOf).OfType<Line>()];
        return Page();
    }

    /// <summary>A row in words; null for what has none, which is for moderators only.</summary>
    private Line? LineOf(HistoryRow row) =>
        AdvertHistory.WordsOf(row.Verb, row.Version) is { } what ? new Line(row.At, what, WhoOf(row)) : null;

    private string WhoOf(HistoryRow row) => row.Role switch
    {
        Role.Employer when row.AccountId == user.AccountId.Value => "You did this.",
        Role.Employer => "Somebody on your side did this.",
        Role.Moderator or Role.Administrator => "Your local organisation did this.",
        Role.Machine => "PaConnect did this by itself.",
        Role.Assistant or Role.Reporter or Role.Subscriber or Role.AccountHolder => "",
    };

    public sealed record Line(DateTimeOffset At, string What, string Who);
}
