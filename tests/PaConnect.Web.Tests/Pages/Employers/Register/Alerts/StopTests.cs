using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Testing;
using PaConnect.Web.Security;

namespace PaConnect.Web.Tests.Pages.Employers.Register.Alerts;

public sealed class StopTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Opening_the_link_changes_nothing_and_leads_to_the_page_with_buttons()
    {
        var (employer, _) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);

        var page = await site.Open().OpenAsync(Links.RegisterAlerts.Stop(TokenOf(alert.Id)));

        Assert.Equal(Links.RegisterAlerts.Manage(alert.Id), page.RedirectsTo);
        Assert.Equal(RegisterAlertState.Active, (await site.ReadAsync(alert.Id)).State);
    }

    [Fact]
    public async Task A_mail_program_stops_it_with_one_POST_and_no_form_and_again_does_no_harm()
    {
        var (employer, _) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);
        using var client = site.CreateClient();
        for (var i = 0; i < 2; i++)
        {
            using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
            using var answer = await client.PostAsync(new Uri(Links.RegisterAlerts.Stop(TokenOf(alert.Id)), UriKind.Relative), body);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(RegisterAlertState.Ended, (await site.ReadAsync(alert.Id)).State);
    }

    [Fact]
    public async Task What_we_did_not_seal_for_this_is_not_found()
    {
        var (employer, _) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);
        var ofJobs = site.Services.GetRequiredService<AlertLinks>().TokenOf(new Id<JobAlert>(alert.Id.Value));
        using var client = site.CreateClient();
        foreach (var token in new[] { "x", alert.Id.ToString(), Guid.Empty.ToString(), ofJobs })
        {
            using var answer = await client.PostAsync(new Uri(Links.RegisterAlerts.Stop(token), UriKind.Relative), null);

            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync(Links.RegisterAlerts.Stop(token))).Status);
        }

        Assert.Equal(RegisterAlertState.Active, (await site.ReadAsync(alert.Id)).State);
    }

    private string TokenOf(Id<RegisterAlert> alert) => site.Services.GetRequiredService<AlertLinks>().TokenOf(alert);
}
