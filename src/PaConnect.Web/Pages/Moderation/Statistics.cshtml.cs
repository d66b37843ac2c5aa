using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation;

public sealed class StatisticsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public ModerationStatistics Shown { get; private set; } = null!;

    public int MostInAWeek => Math.Max(1, Shown.Weeks.Max(week => week.Total));

    public string HoursInWords => Shown.MedianHours switch
    {
        null => "Nothing was decided",
        < 1 => "an hour",
        { } hours => $"{Math.Ceiling(hours):0} hours",
    };

    public async Task OnGetAsync() => Shown = await db.StatisticsOfAsync(user.Organisations, clock.GetUtcNow());

    public string ShareOf(int part, int whole) => whole == 0 ? "None" : $"{part} of {whole}";
}
