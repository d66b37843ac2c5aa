using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Forms;

/// <summary>
/// A time of day typed in one box: "9am", "2.45pm", "2:45 pm", "14:45", "midday" and "midnight" are read. "9" and "2:45" are not,
/// because a reader cannot tell the morning from the afternoon: without am or pm the hour needs its two digits.
/// </summary>
[ModelBinder<TypedBinder<TypedTime>>]
public sealed partial class TypedTime(string? text = null) : ITyped, IParsable<TypedTime>
{
    public string? Text { get; } = text;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>The time by a London clock; nothing when the text cannot be read.</summary>
    public TimeOnly? Time => Text?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "midday" or "noon" => new TimeOnly(12, 0),
        "midnight" => TimeOnly.MinValue,
        var typed => ReadTwelve(typed) ?? ReadTwentyFour(typed),
    };

    public static TypedTime From(TimeOnly? time) => new(time is { } known ? InWords.TimeInWords(known) : null);

    public static TypedTime Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TypedTime result)
    {
        result = new TypedTime(s);
        return true;
    }

    public override string ToString() => Text ?? "";

    private static TimeOnly? ReadTwelve(string typed) => Twelve().Match(typed) is { Success: true } match
        ? new TimeOnly((Part(match, "hour") % 12) + (match.Groups["half"].Value == "p" ? 12 : 0), Part(match, "minute"))
        : null;

    private static TimeOnly? ReadTwentyFour(string typed) => TwentyFour().Match(typed) is { Success: true } match
        ? new TimeOnly(Part(match, "hour"), Part(match, "minute"))
        : null;

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<hour>0?[1-9]|1[0-2])([:.](?<minute>[0-5][0-9]))?[ ]?(?<half>[ap])\.?m\.?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Twelve();

    [GeneratedRegex(@"^(?<hour>[01][0-9]|2[0-3])[:.](?<minute>[0-5][0-9])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwentyFour();
}
