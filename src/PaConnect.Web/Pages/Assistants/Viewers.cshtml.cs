using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

/// <summary>Employers by the name they chose to be shown by, and the day: neither the person nor the hour.</summary>
public sealed class ViewersModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public const int Days = 90;

    private const int Most = 200;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return NotFound();
        }

        var (from, apart) = (clock.Today().AddDays(-Days), await db.EmployersApartFromAsync(user));
        var views = await db.RegisterViews.AsNoTracking()
            .Where(view => view.ProfileId == profile.Id && view.ViewedOn > from && !apart.Contains(view.EmployerId))
            .OrderByDescending(view => view.ViewedOn).ThenBy(view => view.EmployerId)
            .Take(Most)
            .Select(view => new
            {
                view.EmployerId,
                view.ViewedOn,
                Name = db.Employers.Single(employer => employer.Id == view.EmployerId).DisplayName,
            })
            .ToListAsync();
        Rows =
        [
            .. views.GroupBy(view => view.EmployerId)
                .Select(group => new Row(group.Key, group.First().Name, [.. group.Select(view => view.ViewedOn)])),
        ];
        return Page();
    }

    public sealed record Row(Id<Employer> Employer, string Name, IReadOnlyList<DateOnly> Days)
    {
        public string DaysInWords => string.Join(", ", Days.Select(day => $"{day:d MMMM yyyy}"));
    }
}
