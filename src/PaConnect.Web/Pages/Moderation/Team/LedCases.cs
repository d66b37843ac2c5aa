using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Team;

internal static class LedCases
{
    /// <summary>A case of an organisation whose team this person leads. One about a thing of their own is not theirs to steer.</summary>
    public static async Task<ReviewCase?> LedCaseAsync(this PaConnectDbContext db, CurrentUser user, Id<ReviewCase> id)
    {
        var found = await db.ReviewCases.SingleOrDefaultAsync(
            c => c.Id == id && user.LedOrganisations.Contains(c.OrganisationId));
        return found is null || (await db.BarredFromAsync(found)).Contains(user.AccountId) ? null : found;
    }
}
