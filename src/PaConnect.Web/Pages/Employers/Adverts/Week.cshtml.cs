using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class WeekModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<WeekForm>(db, user, clock)
{
    /// <summary>Monday first, as a British week is read.</summary>
    public static IEnumerable<(string Value, string Label)> Days { get; } =
        [.. Enum.GetValues<DayOfWeek>().OrderBy(day => day == DayOfWeek.Sunday).Select(day => (day.ToString(), day.ToString()))];
}
