using System.Globalization;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>An instant as people say it, on a clock in London.</summary>
public static class Instants
{
    /// <summary>"20 November 2026 at 9:05am".</summary>
    public static string InWords(this DateTimeOffset instant) =>
        London.At(instant).ToString("d MMMM yyyy 'at' h:mm", CultureInfo.GetCultureInfo("en-GB"))
        + (London.At(instant).Hour < 12 ? "am" : "pm");

    public static string InWords(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
