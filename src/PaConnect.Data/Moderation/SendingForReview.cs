using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Moderation;

/// <summary>Opens the case of a version that was just sent, for the organisation that leads where the listing is.</summary>
public static class SendingForReview
{
    public static Task OpenCaseAsync(
        this PaConnectDbContext db, JobAdvert advert, JobAdvertVersion version, Actor by, DateTimeOffset now) =>
        db.OpenAsync(
            CaseKind.JobAdvert,
            advert.Id.Value,
            version.Number,
            version.Details.Place.Locality!.District,
            version.Details.Role.HasNoCover,
            ListingChecks.Run(version.Details, London.DateOf(now)),
            by,
            now);

    public static Task OpenCaseAsync(
        this PaConnectDbContext db, AssistantProfile profile, AssistantProfileVersion version, Actor by, DateTimeOffset now) =>
        db.OpenAsync(
            CaseKind.AssistantProfile,
            profile.Id.Value,
            version.Number,
            version.Details.Travel.Home!.District,
            isUrgent: false,
            ListingChecks.Run(version.Details),
            by,
            now);

    private static async Task OpenAsync(
        this PaConnectDbContext db,
        CaseKind kind,
        Guid subject,
        int version,
        District district,
        bool isUrgent,
        CheckResult checks,
        Actor by,
        DateTimeOffset now)
    {
        var organisation = await db.Organisations.ThatLeadsAsync(district);
        db.Add(ReviewCase.OpenReview(kind, subject, version, organisation, isUrgent, checks, by, now));
    }
}
