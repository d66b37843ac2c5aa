using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Mail;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Demo;
using PaConnect.Web.Mail;

namespace PaConnect.Web.Tests.Demo;

public sealed class DemoDataTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_demo_shows_each_state_of_moderation_and_is_made_only_once()
    {
        await site.SeedDemoAsync();
        await using var db = site.Database.Open();
        var cases = await db.ReviewCases.AsNoTracking().ToListAsync();
        var waiting = cases.Where(c => c.State == CaseState.Waiting).ToList();

        Assert.All(Enum.GetValues<CaseMatter>(), matter => Assert.Contains(waiting, c => c.Matter == matter));
        Assert.Contains(waiting, c => c is { Matter: CaseMatter.Version, Version: 2 });
        Assert.Contains(waiting, c => c is { Matter: CaseMatter.Report, IsUrgent: true });
        Assert.All(
            Enum.GetValues<Outcome>().Except([Outcome.Release, Outcome.LetStand]),
            outcome => Assert.Contains(cases, c => c.Decision?.Outcome == outcome));
        Assert.Contains(cases, c => c.Decision is { Outcome: Outcome.Refuse, IsOverruled: true });
        var waitingReports = db.Reports.Where(report => report.ClosedAt == null);
        Assert.True(await waitingReports.AnyAsync(report => report.ReporterId == null));
        Assert.True(await waitingReports.AnyAsync(report => report.ReporterId != null));
        Assert.True(await db.DraftDecisions.AnyAsync());
        Assert.True(await db.RegisterAlerts.AnyAsync());
        Assert.True(await db.PrivateNotes.AnyAsync(note => note.Sealed != ""));
        Assert.True(await db.JobAdverts.AnyAsync(advert => advert.State == JobAdvertState.Held && advert.IsHeldSilently));
        Assert.False(await db.MailMessages.AnyAsync(mail => mail.State == Data.Mail.MailState.Waiting));

        await site.SeedDemoAsync();
        Assert.Equal(cases.Count, await db.ReviewCases.CountAsync());
    }

    [Fact]
    public async Task The_second_moderator_has_the_appeal_against_the_first_to_decide_and_the_other_way_round()
    {
        await site.SeedDemoAsync();
        await using var db = site.Database.Open();
        var appeal = await db.ReviewCases.SingleAsync(
            c => c.Kind == CaseKind.JobAdvert && c.Matter == CaseMatter.Appeal && c.State == CaseState.Waiting);
        var against = await db.ReviewCases.SingleAsync(c => c.Id == appeal.FromCaseId);
        var moderator = await db.Users.SingleAsync(account => account.Email == DemoAccounts.Moderator);

        Assert.NotEqual(moderator.AccountId, against.Decision!.DecidedBy);
        Assert.Equal(against.OrganisationId, appeal.OrganisationId);
        var browser = await site.SignInAsync(moderator);
        Assert.True((await browser.OpenAsync(Links.Moderation.Case(appeal.Id))).HasButton("The appeal is right: undo the decision"));
    }

    [Fact]
    public async Task The_employer_has_two_steps_of_the_ladder_and_the_other_moderator_has_the_appeal_against_the_second()
    {
        await site.SeedDemoAsync();
        await using var db = site.Database.Open();
        var steps = await db.Sanctions.OrderBy(sanction => sanction.GivenAt).ToListAsync();
        var second = await db.Users.SingleAsync(account => account.Email == DemoAccounts.SecondModerator);

        Assert.Equal([SanctionStep.Advice, SanctionStep.Warning], steps.Select(step => step.Step));
        var appeal = await (await site.SignInAsync(second)).OpenAsync(Links.Moderation.Case(steps[1].AppealCaseId!.Value));
        Assert.True(appeal.HasButton("The appeal is right: undo the decision"));
        Assert.Equal(Links.Moderation.Sanction(steps[0].Id), appeal.Links.First(link => link == Links.Moderation.Sanction(steps[0].Id)));
    }

    /// <summary>About a thing of its sort, whatever has become of that: so none of them fails for want of a sentence.</summary>
    [Fact]
    public async Task Every_mail_about_adverts_applications_and_contracts_can_be_written()
    {
        await site.SeedDemoAsync();
        await using var db = site.Database.Open();
        var employer = await db.Users.SingleAsync(account => account.Email == DemoAccounts.Employer);
        var assistant = await db.Users.SingleAsync(account => account.Email == DemoAccounts.Assistant);
        var subjects = new Dictionary<string, Guid>(StringComparer.Ordinal)
        {
            [nameof(JobAdvert)] = (await db.JobAdverts.FirstAsync(advert => advert.State == JobAdvertState.Filled)).Id.Value,
            [nameof(Application)] = (await db.Applications.FirstAsync(application => application.State == ApplicationState.Accepted)).Id.Value,
            [nameof(Contract)] = (await db.Contracts.FirstAsync(contract => contract.State == ContractState.InForce)).Id.Value,
        };
        using var scope = site.Services.CreateScope();
        var kinds = scope.ServiceProvider.GetServices<IMailTemplate>()
            .SelectMany(template => template.Kinds.Select(kind => (Template: template, Kind: kind, Sort: kind.Split(' ')[0])))
            .Where(known => subjects.ContainsKey(known.Sort) && known.Kind != $"{nameof(JobAdvert)} {JobAdvert.Warned}")
            .ToList();

        Assert.NotEmpty(kinds);
        foreach (var (template, kind, sort) in kinds)
        {
            foreach (var to in new[] { employer, assistant })
            {
                var mail = MailMessage.Queue(kind, to.AccountId, subjects[sort], Some.Now, version: 1);
                var text = await template.WriteAsync(mail, TestContext.Current.CancellationToken);

                Assert.True(text?.Subject.Length > 0 && text.Body.Contains("http://", StringComparison.Ordinal), kind);
            }
        }
    }
}
