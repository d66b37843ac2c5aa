using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Demo;

/// <summary>Sends demo listings and decides about them, as their authors and a moderator would.</summary>
internal sealed class DemoReview(PaConnectDbContext db, Actor moderator)
{
    public async Task<JobAdvertVersion> SendAsync(JobAdvert advert, Actor author, DateTimeOffset at)
    {
        var version = advert.Submit(London.DateOf(at), author, at);
        await db.CheckOrPassAsync(advert, version, author, at);
        return version;
    }

    public async Task SendAsync(AssistantProfile profile, Actor author, DateTimeOffset at)
    {
        var version = profile.Submit(author, at);
        await db.CheckOrPassAsync(profile, version, author, at);
    }

    /// <summary>Begins an advert for an employer and sends it.</summary>
    public async Task<JobAdvert> SendAsync(Employer employer, DemoAdvert text, DateTimeOffset at, DateTimeOffset closes)
    {
        var author = new Actor(Role.Employer, null, OnBehalfOf: employer.Id);
        var advert = JobAdvert.Begin(employer, author, at.AddDays(-1));
        advert.Revise(text.ToDetails(employer.Locality, London.DateOf(closes)), at.AddHours(-1));
        db.Add(advert);
        await SendAsync(advert, author, at);
        return advert;
    }

    /// <summary>Sends an advert and approves it five hours later.</summary>
    public async Task<JobAdvert> ShowAsync(Employer employer, DemoAdvert text, DateTimeOffset at, DateTimeOffset closes)
    {
        var advert = await SendAsync(employer, text, at, closes);
        Approve(advert, advert.Id.Value, at.AddHours(5));
        return advert;
    }

    public void Approve(IReviewed listing, Guid subject, DateTimeOffset at) =>
        CaseOf(subject).Decide(listing, Outcome.Approve, [], null, [], moderator, at);

    public void AskForChanges(IReviewed listing, Guid subject, DecisionReason reason, DateTimeOffset at) =>
        CaseOf(subject).Decide(listing, Outcome.AskForChanges, [reason], null, [], moderator, at);

    public ReviewCase Refuse(IReviewed listing, Guid subject, DecisionReason reason, DateTimeOffset at)
    {
        var decided = CaseOf(subject);
        decided.Decide(listing, Outcome.Refuse, [reason], null, [], moderator, at);
        return decided;
    }

    /// <summary>
    /// The newest of those that are tracked. They were added, not changed: comparing all that is tracked with what it was, as is done
    /// before each look unless it is turned off, takes longer than all the rest of the demo data.
    /// </summary>
    private ReviewCase CaseOf(Guid subject)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var newest = db.ReviewCases.Local.Last(opened => opened.SubjectId == subject);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return newest;
    }
}
