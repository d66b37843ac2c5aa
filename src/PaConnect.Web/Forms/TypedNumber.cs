using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace PaConnect.Web.Forms;

/// <summary>
/// A number typed in one box: "7", "7.5" and "1,000" are read. "7,5" is not, and no number below nothing is: nobody works for
/// minus two hours.
/// </summary>
[ModelBinder<TypedBinder<TypedNumber>>]
public sealed partial class TypedNumber(string? text = null) : ITyped, IParsable<TypedNumber>
{
    public string? Text { get; } = text;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>The number, up to 999,999,999 and four decimals; nothing when the text cannot be read.</summary>
    public decimal? Value => Number().IsMatch(Text?.Trim() ?? "")
        ? decimal.Parse(Text!.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture)
        : null;

    /// <summary>The number when it has no fraction.</summary>
    public int? Whole => Value is { } value && decimal.IsInteger(value) ? (int)value : null;

    public static TypedNumber From(decimal? value) => new(value?.ToString("0.####", CultureInfo.InvariantCulture));

    public static TypedNumber Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TypedNumber result)
    {
        result = new TypedNumber(s);
        return true;
    }

    public override string ToString() => Text ?? "";

    [GeneratedRegex(@"^([0-9]{1,3}(,[0-9]{3}){1,2}|[0-9]{1,9})(\.[0-9]{1,4})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
