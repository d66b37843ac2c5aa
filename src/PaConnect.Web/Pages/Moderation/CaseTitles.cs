using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Moderation;

/// <summary>
/// What to call a case in a list: the title of the advert's version that is asked about, or of the newest; whose profile it is; else its
/// kind.
/// </summary>
internal static class CaseTitles
{
    public static Task<IReadOnlyDictionary<Id<ReviewCase>, string>> OfAsync(
        PaConnectDbContext db, IReadOnlyCollection<WaitingCase> cases) =>
        OfAsync(db, [.. cases.Select(c => new TitledCase(c.Id, c.Kind, c.SubjectId, c.Version))]);

    public static async Task<IReadOnlyDictionary<Id<ReviewCase>, string>> OfAsync(
        PaConnectDbContext db, IReadOnlyCollection<TitledCase> cases)
    {
        var adverts = cases.Select(c => new Id<JobAdvert>(c.SubjectId)).ToList();
        var versions = (await db.Set<JobAdvertVersion>().AsNoTracking().Where(v => adverts.Contains(v.AdvertId)).ToListAsync())
            .ToLookup(v => v.AdvertId.Value);
        var profiles = cases.Where(c => c.Kind == CaseKind.AssistantProfile).Select(c => new Id<AssistantProfile>(c.SubjectId)).ToList();
        var names = await db.AssistantProfiles.Where(profile => profiles.Contains(profile.Id))
            .Join(db.PersonalAssistants, profile => profile.AssistantId, assistant => assistant.Id, (profile, assistant) => new
            {
                profile.Id,
                assistant.FirstName,
                Initial = assistant.Surname.Substring(0, 1),
            })
            .ToDictionaryAsync(row => row.Id.Value, row => $"{row.FirstName} {row.Initial}");
        return cases.ToDictionary(
            c => c.Id,
            c => TitleOf(versions[c.SubjectId], c.Version)
                ?? (names.TryGetValue(c.SubjectId, out var name) ? $"{c.Kind.Label()}: {name}" : c.Kind.Label()));
    }

    private static string? TitleOf(IEnumerable<JobAdvertVersion> versions, int? version) =>
        versions.Where(v => version is null || v.Number == version).MaxBy(v => v.Number)?.Details.Role.Title;
}

/// <summary>What of a case its title is made of.</summary>
internal sealed record TitledCase(Id<ReviewCase> Id, CaseKind Kind, Guid SubjectId, int? Version);
