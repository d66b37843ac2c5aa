using System.Globalization;
using FluentValidation;

namespace PaConnect.Web.Forms;

internal static class Counts
{
    /// <summary>A whole number between two bounds, both allowed.</summary>
    public static IRuleBuilderOptions<T, TypedNumber> IsCount<T>(
        this IRuleBuilder<T, TypedNumber> rule, string label, int least, int most) =>
        rule.IsWholeNumber(label)
            .Between(least, most, string.Create(CultureInfo.InvariantCulture, $"{label} must be from {least} to {most:#,0}"));
}
