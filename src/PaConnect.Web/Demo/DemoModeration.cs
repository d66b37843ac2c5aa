using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Pages.Moderation.Cases;

namespace PaConnect.Web.Demo;

/// <summary>
/// The demo employer, the demo PA, two moderators, of whom each looks again at what the other decided, and the administrator.
/// </summary>
internal sealed record DemoPeople(
    Employer Employer, Actor Assistant, Actor Moderator, Actor SecondModerator, Actor Administrator);

/// <summary>One thing for each state of moderation: reported, held, taken down, appealed against, sent again.</summary>
internal sealed class DemoModeration(PaConnectDbContext db, DemoReview review, DemoPeople people, DateTimeOffset now)
{
    private static readonly Reporter _stranger = new(null, null, WantsReply: false);

    public async Task AddAsync()
    {
        await AddReportsAsync();
        await AddHoldsAsync();
        await AddAppealThatWaitsAsync();
        await AddAppealThatWasRightAsync();
        await AddSentAgainAsync();
        await db.SaveChangesAsync();
    }

    /// <summary>A term that an administrator listed, and the advert on show in which it was found.</summary>
    public async Task AddListedTermAsync()
    {
        var term = ListedTerm.Begin(
            "chess player", ReasonCode.NotAJob, "Ask whether this is paid work, or a partner for a game.", people.Administrator, At(-1));
        db.Add(term);
        await db.SaveChangesAsync();

        var rule = term.ToRule();
        await db.OpenRechecksAsync(
            details => new CheckResult([.. JobAdvertTexts.Of(details).SelectMany(rule.Look)], Failed: false),
            after: null,
            most: 1_000,
            people.Administrator,
            At(0, -4));
    }

    private Reporter Assistant => new(people.Assistant.AccountId, null, WantsReply: true);

    /// <summary>One that waits, one of danger that waits, and one where nothing had to be done.</summary>
    private async Task AddReportsAsync()
    {
        var waiting = await ShowOfAnotherAsync("Taylor", DemoReports.StartToday, At(-6));
        await ReportAsync(waiting, ReportReason.AsksForMoney, "They wanted 50 pounds for a uniform first.", _stranger, At(0, -5));
        await ReportAsync(waiting, ReportReason.StartsBeforeChecks, "They said that I can start without any checks.", Assistant, At(0, -2));

        var danger = await ShowOfAnotherAsync("Morgan", DemoReports.Stairs, At(-9));
        await ReportAsync(
            danger,
            ReportReason.UnsafeHome,
            "The hoist is broken and two PAs have hurt their backs.",
            new Reporter(null, "former.pa@example.org", WantsReply: true),
            At(0, -1));

        var fine = await ShowOfAnotherAsync("Ellis", DemoReports.Chess, At(-14));
        var reported = await ReportAsync(fine, ReportReason.Rude, "I did not like the joke about losing.", Assistant, At(-7));
        await DecideAsync(reported, fine, Outcome.NoAction, people.Moderator, At(-6));
    }

    /// <summary>The employer's own, which they are told about; and another's, of which nobody is told.</summary>
    private async Task AddHoldsAsync()
    {
        var held = await review.ShowAsync(people.Employer, DemoTexts.Adverts[9], At(-10), closes: At(18));
        var reported = await ReportAsync(held, ReportReason.NotWhoTheySay, "This is not the person who wrote to me.", Assistant, At(-2));
        await DecideAsync(
            reported,
            held,
            Outcome.Hold,
            people.Moderator,
            At(-1),
            new DecisionReason(
                ReasonCode.Impersonation, null, "Somebody says that this was not written by you. Please ring us, so that we can put it back."));

        var silent = await ShowOfAnotherAsync("Wren’s family", DemoReports.Lonely, At(-8));
        var feared = await ReportAsync(silent, ReportReason.InDanger, "I think that somebody takes her money.", _stranger, At(-2));
        await DecideAsync(
            feared,
            silent,
            Outcome.HoldSilently,
            people.Moderator,
            At(-1, -20),
            new DecisionReason(ReasonCode.SafetyRisk, null, "Adult social care are looking into this."));
    }

    /// <summary>Taken down by one moderator. The other has the appeal to decide.</summary>
    private async Task AddAppealThatWaitsAsync()
    {
        var advert = await review.ShowAsync(people.Employer, DemoReports.Deposit, At(-16), closes: At(14));
        var reported = await ReportAsync(advert, ReportReason.AsksForMoney, "It asks for a deposit.", _stranger, At(-6));
        await DecideAsync(
            reported,
            advert,
            Outcome.TakeDown,
            people.SecondModerator,
            At(-5),
            new DecisionReason(ReasonCode.FeeOrScam, "Role.About", "An advert must not ask a PA for money."));
        await AppealAsync(reported, "I pay the deposit for the parking card, not the PA. I can write that more clearly.", At(-1));
    }

    /// <summary>Refused by one moderator, and on show again because the other saw that this was wrong.</summary>
    private async Task AddAppealThatWasRightAsync()
    {
        var advert = await review.SendAsync(people.Employer, DemoReports.Choir, At(-13), closes: At(20));
        var refused = review.Refuse(
            advert,
            advert.Id.Value,
            new DecisionReason(ReasonCode.NotAJob, "Role.About", "This reads like an invitation, not like a job."),
            At(-12));
        await db.SaveChangesAsync();

        var appeal = await AppealAsync(refused, "It is a job. I pay for every hour, the choir included.", At(-11));
        appeal.DecideAppeal(
            refused, advert, Outcome.Overrule, "You are right, and we are sorry. Your advert is on show.", [], people.SecondModerator, At(-9));
        await db.FollowAsync(appeal, advert, [], people.SecondModerator, At(-9));
        await db.SaveChangesAsync();
    }

    /// <summary>Changed as was asked, and sent again. The moderator has begun to write about it.</summary>
    private async Task AddSentAgainAsync()
    {
        var author = new Actor(Role.Employer, null, OnBehalfOf: people.Employer.Id);
        var advert = await review.SendAsync(people.Employer, DemoReports.WholeStory, At(-4), closes: At(25));
        review.AskForChanges(
            advert,
            advert.Id.Value,
            new DecisionReason(ReasonCode.PrivacyOvershare, "Role.About", "Please leave out when you are alone, and where the key is."),
            At(-3));
        await db.SaveChangesAsync();

        var (details, better) = (advert.Details, DemoReports.WholeStoryAgain);
        advert.Revise(
            better.ToDetails(people.Employer.Locality, details.Closing.ClosesOn!.Value.AddDays(3)), At(0, -7));
        await review.SendAsync(advert, author, At(0, -6));

        var again = db.ReviewCases.Local.Single(c => c.SubjectId == advert.Id.Value && c.Version == 2);
        var begun = new DraftDecision(again.Id, people.Moderator.AccountId!.Value);
        begun.Keep(
            [new DraftReason(ReasonCode.Quality, "Role.About", "Thank you, this is much better. Could you also say which")],
            null,
            At(0, -3));
        db.Add(begun);
    }

    private async Task<JobAdvert> ShowOfAnotherAsync(string name, DemoAdvert text, DateTimeOffset at)
    {
        var employer = Employer.Begin(
            new EmployerDetails(name, Funding.OwnMoney, null, people.Employer.Locality), new Actor(Role.Employer), at.AddDays(-2));
        db.Add(employer);
        return await review.ShowAsync(employer, text, at, closes: At(21));
    }

    private async Task<ReviewCase> ReportAsync(
        JobAdvert advert, ReportReason reason, string words, Reporter reporter, DateTimeOffset at)
    {
        await db.SaveChangesAsync();
        var details = advert.Shown!.Details;
        var report = await db.ReportAsync(
            CaseKind.JobAdvert,
            advert.Id.Value,
            details.Place.Locality!.District,
            new ReportedContent(reason, words, VersionLines.CopyOf(details)),
            reporter,
            at);
        return await db.ReviewCases.SingleAsync(opened => opened.Id == report.CaseId);
    }

    private async Task DecideAsync(
        ReviewCase reported, JobAdvert advert, Outcome outcome, Actor by, DateTimeOffset at, params IReadOnlyList<DecisionReason> reasons)
    {
        reported.Decide(advert, outcome, reasons, null, [], by, at);
        await db.FollowAsync(reported, advert, [], by, at);
        await db.SaveChangesAsync();
    }

    private async Task<ReviewCase> AppealAsync(ReviewCase against, string words, DateTimeOffset at)
    {
        var employer = people.Employer.Id;
        var account = await db.Authorities.Where(authority => authority.EmployerId == employer)
            .Select(authority => authority.AccountId).FirstAsync();
        var appeal = await db.AppealAsync(
            new OwnDecision(against, IsAuthor: true), words, new Actor(Role.Reporter, account, OnBehalfOf: employer), at);
        await db.SaveChangesAsync();
        return appeal;
    }

    private DateTimeOffset At(int days, int hours = 0) => now.AddDays(days).AddHours(hours);
}
