using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Moderation;

/// <summary>What is known of an author from before this case: counts of their versions, and of their other cases that wait.</summary>
public sealed record Standing(int Approved, int ApprovedFirstTime, int OtherCases)
{
    public bool IsFirst => Approved == 0;
}

public static class Standings
{
    public static async Task<Standing> StandingOfAuthorAsync(this PaConnectDbContext db, ReviewCase reviewCase, JobAdvert advert)
    {
        var adverts = await db.JobAdverts.Where(a => a.EmployerId == advert.EmployerId).Select(a => a.Id).ToListAsync();
        var approved = await db.Set<JobAdvertVersion>()
            .Where(v => adverts.Contains(v.AdvertId) && v.Review == Review.Approved)
            .Where(v => v.AdvertId != advert.Id || v.Number != reviewCase.Version)
            .Select(v => v.Number).ToListAsync();
        return await db.CountAsync(reviewCase, approved, [.. adverts.Select(id => id.Value)]);
    }

    public static async Task<Standing> StandingOfAuthorAsync(
        this PaConnectDbContext db, ReviewCase reviewCase, AssistantProfile profile)
    {
        var approved = profile.Versions
            .Where(v => v.Review == Review.Approved && v.Number != reviewCase.Version)
            .Select(v => v.Number).ToList();
        return await db.CountAsync(reviewCase, approved, [profile.Id.Value]);
    }

    private static async Task<Standing> CountAsync(
        this PaConnectDbContext db, ReviewCase reviewCase, List<int> approved, IReadOnlyCollection<Guid> subjects)
    {
        var open = await db.ReviewCases.CountAsync(
            c => subjects.Contains(c.SubjectId) && c.State == CaseState.Waiting && c.Id != reviewCase.Id);
        return new Standing(approved.Count, approved.Count(number => number == 1), open);
    }
}
