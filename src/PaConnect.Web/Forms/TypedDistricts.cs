using FluentValidation;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Forms;

/// <summary>Postcode districts as people list them: with commas, spaces or lines between them, in capitals or not.</summary>
public static class TypedDistricts
{
    private static readonly char[] Separators = [',', ';', ' ', '\n', '\r', '\t'];

    public static IReadOnlyList<string> Split(string? typed) => typed?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Only for what has been validated.</summary>
    public static IReadOnlyList<District> Parse(string? typed) => [.. Split(typed).Select(District.Parse).Distinct()];

    /// <param name="rule">What they typed.</param>
    /// <param name="most">How many districts.</param>
    /// <param name="mostLength">In characters. Nobody types more, so what is longer is not even looked through.</param>
    public static IRuleBuilderOptions<T, string?> AreDistricts<T>(this IRuleBuilder<T, string?> rule, int most, int mostLength) => rule
        .Must(typed => typed is null || (typed.Length <= mostLength && Split(typed).Count <= most))
        .WithMessage($"Give {most} districts at most")
        .Must(typed => typed?.Length > mostLength || Wrong(typed) is null)
        .WithMessage((_, typed) => $"“{Wrong(typed)}” is not the first half of a postcode, such as SO23");

    /// <summary>The first that is none; null where all are.</summary>
    private static string? Wrong(string? typed) => Split(typed).FirstOrDefault(district => !District.TryParse(district, out _));
}
