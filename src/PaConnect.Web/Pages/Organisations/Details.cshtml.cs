using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Pages.Organisations;

public sealed class DetailsModel(PaConnectDbContext db) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    /// <summary>What the organisation says of itself, part by part; what it left empty is not there.</summary>
    public IEnumerable<(string Heading, string[] Paragraphs)> Parts =>
        new[]
        {
            ("About us", Paragraphs(Organisation.About)),
            ("How to reach us", Paragraphs(Organisation.Contact)),
        }.Where(part => part.Item2.Length > 0);

    public DangerAdvice Danger { get; private set; } = null!;

    public bool SaysWhomToTell => Danger.Contacts.Count > 0 || Danger.Words.Length > 0;

    /// <summary>A working day has eight hours; a part of one counts as one.</summary>
    public string WithinDays => (Organisation.DueTimes.Version + 7) / 8 is var days && days == 1 ? "one working day" : $"{days} working days";

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        var found = await db.Organisations.AsNoTracking().Include(o => o.Area).SingleOrDefaultAsync(o => o.Slug == slug);
        if (found is null)
        {
            return NotFound();
        }

        (Organisation, Danger) = (found, await db.DangerAdviceAsync(found));
        return Page();
    }

    public static string[] Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
