using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public const int MostShown = 50;

    /// <summary>The last one of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Id<AssistantProfile> After { get; set; }

    public IReadOnlyList<Row> Entries { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task OnGetAsync()
    {
        var entries = db.InAreaOf(user.Organisations).AsNoTracking();
        if (await entries.SingleOrDefaultAsync(entry => entry.ProfileId == After) is { } last)
        {
            entries = entries.Where(entry => EF.Functions.LessThan(
                ValueTuple.Create(entry.PublishedAt, entry.ProfileId), ValueTuple.Create(last.PublishedAt, last.ProfileId)));
        }

        var found = await entries
            .OrderByDescending(entry => entry.PublishedAt).ThenByDescending(entry => entry.ProfileId)
            .Take(MostShown + 1)
            .Select(entry => new Row(entry.ProfileId, entry.ShownName, entry.District.Code, entry.Availability))
            .ToListAsync();
        (Entries, HasMore) = ([.. found.Take(MostShown)], found.Count > MostShown);
    }

    public sealed record Row(Id<AssistantProfile> Id, string Name, string District, Availability Availability);
}
