using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Texts;

internal static class OwnTexts
{
    /// <summary>A ready text of an organisation whose team this person leads.</summary>
    public static Task<PresetText?> OwnTextAsync(this PaConnectDbContext db, CurrentUser user, Id<PresetText> id) =>
        db.PresetTexts.SingleOrDefaultAsync(text => text.Id == id && user.LedOrganisations.Contains(text.OrganisationId));
}
