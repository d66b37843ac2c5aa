using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Moderation;

/// <summary>
/// Takes in a version that was just sent. A person decides about it in a case of the organisation that leads where the listing is, or
/// of another there that the employer chose; where that organisation allows it, a low-risk change of a trusted author goes on show at once, but for those that chance gives to a person.
/// </summary>
public static class SendingForReview
{
    /// <returns>When a person is to have read it; null where it is on show already.</returns>
    public static async Task<DateTimeOffset?> CheckOrPassAsync(
        this PaConnectDbContext db, JobAdvert advert, JobAdvertVersion version, Actor by, DateTimeOffset now)
    {
        var (details, today) = (version.Details, London.DateOf(now));
        var ofSameAuthor = await db.JobAdverts.Where(a => a.EmployerId == advert.EmployerId).Select(a => a.Id).ToListAsync();
        return await db.TakeInAsync(
            new Sent(CaseKind.JobAdvert, advert, version.Number, details.Place.Locality!.District)
            {
                Chosen = version.ChosenOrganisationId,
                IsUrgent = details.Role.HasNoCover,
                Checks = ListingChecks.Run(details, today, await db.ListedTerms.InForceAsync()),
                IsLowRisk = () => advert.Shown is { } shown && LowRisk.IsOnly(shown.Details, details, today),
                OfSameAuthor = [.. ofSameAuthor.Select(id => id.Value)],
            },
            by,
            now);
    }

    /// <returns>When a person is to have read it; null where it is on show already.</returns>
    public static async Task<DateTimeOffset?> CheckOrPassAsync(
        this PaConnectDbContext db, AssistantProfile profile, AssistantProfileVersion version, Actor by, DateTimeOffset now) =>
        await db.TakeInAsync(
            new Sent(CaseKind.AssistantProfile, profile, version.Number, version.Details.Travel.Home!.District)
            {
                Checks = ListingChecks.Run(version.Details, await db.ListedTerms.InForceAsync()),
                IsLowRisk = () => profile.Shown is { } shown && LowRisk.IsOnly(shown.Details, version.Details),
                OfSameAuthor = [profile.Id.Value],
                MustBeSeen = async (organisation, today) =>
                    (await db.IntroductionNeedsAsync(organisation, profile.AssistantId, today))?.Missing.Count > 0,
            },
            by,
            now);

    private static async Task<DateTimeOffset?> TakeInAsync(this PaConnectDbContext db, Sent sent, Actor by, DateTimeOffset now)
    {
        var today = London.DateOf(now);
        var organisation = await db.OrganisationForAsync(
            await db.ThatDecidesAsync(sent.District, sent.Chosen, today), sent.Kind, sent.Listing.ModeratedId, today);
        var couldPass = organisation.PassesAllButOneIn is not null
            && sent.Listing.CanBePassed
            && sent.IsLowRisk()
            && await db.IsTrustedAsync(sent.OfSameAuthor, now)
            && !await sent.MustBeSeen(organisation, today)
            && !await db.Sanctions.NeedsReviewAsync(by.AccountId!.Value, sent.Scope, today);
        if (couldPass && !IsDrawn(organisation))
        {
            sent.Listing.PassIt(sent.Version, Actor.Machine, now);
            return null;
        }

        var opened = ReviewCase.OpenReview(
            sent.Kind, sent.Listing.ModeratedId, sent.Version, organisation, sent.IsUrgent, sent.Checks, by, now, isSample: couldPass);
        db.Add(opened);
        return opened.DueAt;
    }

    /// <summary>Chance, which no author can work out beforehand.</summary>
    private static bool IsDrawn(Organisation organisation) =>
        RandomNumberGenerator.GetInt32(organisation.PassesAllButOneIn!.Value) == 0;

    private sealed record Sent(CaseKind Kind, IReviewed Listing, int Version, District District)
    {
        public Id<Organisation>? Chosen { get; init; }
        public SanctionScope Scope => Kind == CaseKind.JobAdvert ? SanctionScope.Adverts : SanctionScope.Profile;
        public bool IsUrgent { get; init; }
        public required CheckResult Checks { get; init; }

        /// <summary>Asked only where the organisation lets the machine pass anything: it runs the checks over both versions.</summary>
        public required Func<bool> IsLowRisk { get; init; }

        public required IReadOnlyCollection<Guid> OfSameAuthor { get; init; }

        /// <summary>Whether the organisation has to see something of the author's before anything of theirs goes on show.</summary>
        public Func<Organisation, DateOnly, Task<bool>> MustBeSeen { get; init; } = (_, _) => Task.FromResult(false);
    }
}
