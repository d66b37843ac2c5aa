using Microsoft.AspNetCore.DataProtection;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Security;

/// <summary>
/// The links in the mails of an alert, which work without signing in. A link is the alert's id, sealed with the site's own keys, so it
/// need not be kept and the link of an old mail works as well as that of the last.
/// </summary>
public sealed class AlertLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector _ofJobs = protection.CreateProtector("PaConnect.JobAlerts");
    private readonly IDataProtector _ofRegister = protection.CreateProtector("PaConnect.RegisterAlerts");

    public string TokenOf(Id<JobAlert> alert) => _ofJobs.Protect(alert.ToString());

    public string TokenOf(Id<RegisterAlert> alert) => _ofRegister.Protect(alert.ToString());

    /// <summary>The empty id, which no alert has, for what we did not seal.</summary>
    public Id<JobAlert> Read(string? token) => Read<JobAlert>(_ofJobs, token);

    /// <summary>The empty id, which no alert has, for what we did not seal.</summary>
    public Id<RegisterAlert> ReadOfRegister(string? token) => Read<RegisterAlert>(_ofRegister, token);

    private static Id<T> Read<T>(IDataProtector protector, string? token)
    {
        try
        {
            return Id<T>.Parse(protector.Unprotect(token ?? ""), null);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return default;
        }
    }
}
