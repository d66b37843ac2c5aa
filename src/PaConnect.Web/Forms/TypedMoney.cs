using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace PaConnect.Web.Forms;

/// <summary>
/// An amount of money typed in one box. "12.50", "£12.50" and "1,250.00" are read. "12,50" is not, because a reader cannot tell
/// whether it means £12.50 or £1,250; nor is anything below a penny.
/// </summary>
[ModelBinder<TypedBinder<TypedMoney>>]
public sealed partial class TypedMoney(string? text = null) : ITyped, IParsable<TypedMoney>
{
    public string? Text { get; } = text;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>Pounds, to the penny and up to £999,999,999.99; nothing when the text cannot be read.</summary>
    public decimal? Pounds => Amount().Match(Text?.Trim() ?? "") is { Success: true } amount
        ? decimal.Parse(amount.Groups["pounds"].Value, NumberStyles.Number, CultureInfo.InvariantCulture)
        : null;

    public static TypedMoney From(decimal? pounds) => new(pounds?.ToString("0.00", CultureInfo.InvariantCulture));

    public static TypedMoney Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TypedMoney result)
    {
        result = new TypedMoney(s);
        return true;
    }

    public override string ToString() => Text ?? "";

    [GeneratedRegex(
        @"^£?[ ]?(?<pounds>([0-9]{1,3}(,[0-9]{3}){1,2}|[0-9]{1,9})(\.[0-9]{1,2})?)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}
