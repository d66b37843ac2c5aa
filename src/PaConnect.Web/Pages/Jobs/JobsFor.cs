using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

internal static class JobsFor
{
    /// <summary>The jobs on show, but for those of employers whom a PA who is signed in is kept apart from.</summary>
    public static async Task<IQueryable<JobListing>> JobsForAsync(this PaConnectDbContext db, CurrentUser user) =>
        user.IsSignedIn ? db.JobListings.NotBlocked(db, await db.EmployersApartFromAsync(user)) : db.JobListings;
}
