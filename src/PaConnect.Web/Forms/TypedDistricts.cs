using PaConnect.Domain.Places;

namespace PaConnect.Web.Forms;

/// <summary>Postcode districts as people list them: with commas, spaces or lines between them, in capitals or not.</summary>
public static class TypedDistricts
{
    private static readonly char[] Separators = [',', ';', ' ', '\n', '\r', '\t'];

    public static IReadOnlyList<string> Split(string? typed) => typed?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Only for what has been validated.</summary>
    public static IReadOnlyList<District> Parse(string? typed) => [.. Split(typed).Select(District.Parse).Distinct()];

    /// <summary>The first that is none; null where all are.</summary>
    public static string? Wrong(string? typed) => Split(typed).FirstOrDefault(district => !District.TryParse(district, out _));
}
