using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register.Seen;

/// <summary>A PA whose papers an organisation may look at, and those of the reader's organisations that may.</summary>
public sealed record KnownAssistant(PersonalAssistant Assistant, IReadOnlyList<(Id<Organisation> Id, string Name)> Organisations)
{
    public IReadOnlyList<Id<Organisation>> Ids => [.. Organisations.Select(o => o.Id)];
}

internal static class KnownAssistants
{
    /// <summary>
    /// The PA is on the register in the organisation's area, or it was the last to check their profile, or there is still a record of
    /// papers that it saw. Nobody finds themselves here.
    /// </summary>
    public static async Task<KnownAssistant?> KnownAssistantAsync(
        this PaConnectDbContext db, CurrentUser user, Id<AssistantProfile> profile)
    {
        var assistants = db.AssistantProfiles.Where(p => p.Id == profile).Select(p => p.AssistantId);
        var assistant = await db.PersonalAssistants
            .SingleOrDefaultAsync(a => assistants.Contains(a.Id) && a.AccountId != user.AccountId);
        if (assistant is null)
        {
            return null;
        }

        var mine = await db.Organisations.AsNoTracking().Where(o => user.Organisations.Contains(o.Id))
            .OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new { o.Id, o.Name }).ToListAsync();
        var last = await db.ReviewCases.Where(c => c.Kind == CaseKind.AssistantProfile && c.SubjectId == profile.Value)
            .OrderByDescending(c => c.OpenedAt).ThenByDescending(c => c.Id).Select(c => (Id<Organisation>?)c.OrganisationId)
            .FirstOrDefaultAsync();
        var known = new List<(Id<Organisation>, string)>();
        foreach (var own in mine)
        {
            var only = db.Organisations.Where(o => o.Id == own.Id).Select(o => o.Id);
            if (last == own.Id
                || await db.SeenOriginals.AnyAsync(seen => seen.AssistantId == assistant.Id && seen.OrganisationId == own.Id)
                || await db.InAreaOf(only).AnyAsync(entry => entry.ProfileId == profile))
            {
                known.Add((own.Id, own.Name));
            }
        }

        return known.Count == 0 ? null : new KnownAssistant(assistant, known);
    }
}
