using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>An application with the job as it was on show when the PA applied, and the two sides of it.</summary>
public sealed record Hire(
    Application Application, JobAdvertDetails Job, string Reference, Employer Employer, PersonalAssistant Assistant)
{
    /// <summary>One of them has blocked the other, which neither is told: to both it is an application that has ended.</summary>
    public bool IsApart { get; init; }

    public bool CanBeWrittenAbout => Application.CanBeWrittenAbout && !IsApart;

    public string Title => Job.Role.Title ?? "";

    public Job Where => Hiring.Job.From(Job);

    /// <summary>What the employer reads as the PA's name, as far as it has gone.</summary>
    public string AssistantName => Assistant.NameAt(Application.State);
}

/// <summary>A job in two words: its title and its place.</summary>
public sealed record Job(string Title, string Place)
{
    public static Job From(JobAdvertDetails details) => new(
        details.Role.Title ?? "", details.Place.Locality is { } place ? $"{place.Name} ({place.District})" : "");
}

public static class Hires
{
    /// <summary>Looks only among the applications it is given: what is not theirs is not found.</summary>
    public static async Task<Hire?> FindHireAsync(
        this PaConnectDbContext db, IQueryable<Application> theirs, Id<Application> id)
    {
        if (await theirs.SingleOrDefaultAsync(application => application.Id == id) is not { } application)
        {
            return null;
        }

        var version = await db.Set<JobAdvertVersion>().SingleAsync(version =>
            version.AdvertId == application.AdvertId && version.Number == application.AdvertVersion);
        var reference = await db.JobAdverts.Where(advert => advert.Id == application.AdvertId)
            .Select(advert => advert.Reference).SingleAsync();
        var employer = await db.Employers.SingleAsync(employer => employer.Id == application.EmployerId);
        var assistant = await db.PersonalAssistants.SingleAsync(assistant => assistant.Id == application.AssistantId);
        return new Hire(application, version.Details, reference, employer, assistant)
        {
            IsApart = await db.AreApartAsync(employer.Id, assistant.Id),
        };
    }
}
