using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
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

    public void Approve(IReviewed listing, Guid subject, DateTimeOffset at) =>
        CaseOf(subject).Decide(listing, Outcome.Approve, [], null, [], moderator, at);

    public void AskForChanges(IReviewed listing, Guid subject, DecisionReason reason, DateTimeOffset at) =>
        CaseOf(subject).Decide(listing, Outcome.AskForChanges, [reason], null, [], moderator, at);

    public void Refuse(IReviewed listing, Guid subject, DecisionReason reason, DateTimeOffset at) =>
        CaseOf(subject).Decide(listing, Outcome.Refuse, [reason], null, [], moderator, at);

    public void Hold(IReviewed listing, DateTimeOffset at) => listing.HoldIt(silently: false, moderator, at);

    private ReviewCase CaseOf(Guid subject) => db.ReviewCases.Local.Last(opened => opened.SubjectId == subject);
}
