using PaConnect.Data.Alerts;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Testing;
using PaConnect.Web.Pages.Employers.Register;
using PaConnect.Web.Pages.Employers.Register.Alerts;

namespace PaConnect.Web.Tests.Pages.Employers.Register.Alerts;

/// <summary>An employer that may see the register, and what it keeps.</summary>
internal static class SomeAlert
{
    public static async Task<(Employer Employer, Browser Browser)> SignInEntitledAsync(this Site site)
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        await site.AddLiveAdvertAsync(employer: employer);
        return (employer, browser);
    }

    public static async Task<RegisterAlert> AddRegisterAlertAsync(this Site site, Employer employer, string words = "basketry")
    {
        await using var db = site.Database.Open();
        var account = db.Authorities.Single(authority => authority.EmployerId == employer.Id).AccountId;
        var alert = RegisterAlert.Begin(
            employer.Id,
            new RegisterSearch { Q = words }.ToAlert(employer.Locality.Location, null),
            AlertFrequency.Weekly,
            0,
            await db.AssistantsAnnouncedUpToAsync(),
            new Actor(Role.Employer, account),
            Some.Now);
        db.Add(alert);
        await db.SaveChangesAsync();
        return alert;
    }

    public static async Task<RegisterAlert> ReadAsync(this Site site, Id<RegisterAlert> id)
    {
        await using var db = site.Database.Open();
        return (await db.RegisterAlerts.FindAsync(id))!;
    }
}
