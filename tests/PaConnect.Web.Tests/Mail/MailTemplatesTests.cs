using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Alerts;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web.Mail;

namespace PaConnect.Web.Tests.Mail;

public sealed class MailTemplatesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void Every_notice_of_every_machine_has_exactly_one_template()
    {
        using var scope = site.Services.CreateScope();
        var kinds = scope.ServiceProvider.GetServices<IMailTemplate>().SelectMany(template => template.Kinds).ToList();

        foreach (var kind in Noticed().Distinct())
        {
            Assert.True(kinds.Count(known => known == kind) == 1, $"\u201c{kind}\u201d has {kinds.Count(known => known == kind)} templates");
        }
    }

    /// <summary>The kinds that entities can tell of: the machines' rows, and what is told outside them.</summary>
    private static IEnumerable<string> Noticed() =>
    [
        .. Of("Application", Application.Machine),
        .. Of("Contract", Contract.Machine),
        .. Of("JobAdvert", JobAdvert.Machine, nameof(ListingVerb.Publish)),
        .. Of("AssistantProfile", AssistantProfile.Machine, nameof(ListingVerb.Publish)),
        .. Of("JobAlert", JobAlert.Machine),
        .. Of("RegisterAlert", RegisterAlert.Machine),
        "JobAlert begun", JobAlertDigest.MailKind, RegisterAlertMatching.MailKind, "Application sent", "Application message sent", "ReviewCase opened", "ReviewCase passed on",
        $"JobAdvert {JobAdvert.Warned}", $"JobAdvert {ListingHistory.Passed}", "JobAdvert approved", "JobAdvert changes asked", "JobAdvert refused",
        "ReviewCase decided", "Report closed", "Sanction given", "Sanction lifted", "Sanction ran out",
        "AreaRequest asked", "AreaRequest granted", "AreaRequest refused", "WageWatch found",
        "SeenOriginal recorded", "SeenOriginal ended", "SeenOriginal warned", "SeenOriginal ran out",
        $"AssistantProfile {AssistantProfile.WarnedOfLapse}", "AssistantProfile approved", "AssistantProfile changes asked", "AssistantProfile refused",
    ];

    private static IEnumerable<string> Of<TState, TVerb>(string subject, Machine<TState, TVerb> machine, string? toldAs = null)
        where TState : struct, Enum
        where TVerb : struct, Enum =>
        machine.Moves
            .Where(move => move.Tells != Notices.None && move.Verb.ToString() != toldAs)
            .Select(move => $"{subject} {move.Verb}");
}
