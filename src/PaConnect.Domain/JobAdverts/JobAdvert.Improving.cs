using PaConnect.Domain.Common;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// What is only better for the people who read an advert goes on show at once: a later closing date, or more pay, and nothing else. The
/// machine passes it as a version of its own. Everything else waits for a person, and so does this while a newer version is not approved.
/// </summary>
public sealed partial class JobAdvert
{
    public bool CanBeImprovedOn(DateOnly today) => IsNewestOnShow && ClosesOn >= today;

    /// <summary>Whether the draft may go on show at once.</summary>
    public bool IsOnlyBetterOn(DateOnly today) =>
        CanBeImprovedOn(today) && HasChanged && Improvement.IsOnly(Shown!.Details, Details, today);

    private bool IsNewestOnShow => Allows(Improve) && Latest!.Number == LiveVersion;

    /// <summary>Puts the draft on show.</summary>
    public void ImproveIt(DateOnly today, Actor author, Actor by, DateTimeOffset now) =>
        PutThrough(Details, today, author, by, now);

    /// <summary>Moves the closing date, on show and in the draft, and leaves the rest of the draft unsent.</summary>
    public void ExtendIt(DateOnly closesOn, DateOnly today, Actor author, Actor by, DateTimeOffset now)
    {
        Rule.Require(Allows(Improve), NotOnShow);
        PutThrough(ClosingOn(closesOn, Shown!.Details), today, author, by, now);
        Details = ClosingOn(closesOn, Details);
    }

    private const string NotOnShow = "This advert is not on show, so nothing can be changed without a check.";

    private void PutThrough(JobAdvertDetails details, DateOnly today, Actor author, Actor by, DateTimeOffset now)
    {
        Rule.Require(Allows(Improve), NotOnShow);
        Rule.Require(IsNewestOnShow, "A person must first approve your newer version of this advert. Until then nothing else can change.");
        Rule.Require(ClosesOn >= today, "The closing date has passed. You can write a new advert from this one.");
        Rule.Require(
            Improvement.IsOnly(Shown!.Details, details, today),
            "Only a later closing date or more pay goes on show at once. Send the advert to be checked.");
        Rule.RequireNone(PayCheck.BelowMinimum(details, today).Select(low => low.Sentence));
        SendThrough(new JobAdvertVersion(this, details, now), Improve, author, by, now, NotOnShow);
    }

    private static JobAdvertDetails ClosingOn(DateOnly closesOn, JobAdvertDetails details) =>
        details with { Closing = details.Closing with { ClosesOn = closesOn } };
}
