using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Web.Pages.Admin.Checks;

public sealed class IndexModel(PaConnectDbContext db) : PageModel
{
    public IReadOnlyList<Row> Terms { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var terms = await db.ListedTerms.InForce().AsNoTracking()
            .OrderBy(term => term.Phrase).ThenBy(term => term.Id).Take(ListedTerm.Most).ToListAsync();
        var ids = terms.Where(term => term.ListedBy is not null).Select(term => term.ListedBy!.Value.Value).Distinct().ToList();
        var people = await db.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Email);
        Terms =
        [
            .. terms.Select(term => new Row(
                term.Id,
                term.Phrase,
                term.Code,
                term.Note,
                term.ListedAt,
                term.ListedBy is { } by ? people.GetValueOrDefault(by.Value) : null)),
        ];
    }

    public sealed record Row(
        Id<ListedTerm> Id, string Phrase, ReasonCode Code, string Note, DateTimeOffset ListedAt, string? By);
}
