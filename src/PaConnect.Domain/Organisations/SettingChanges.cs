using System.Globalization;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// What has changed, as codes for the history: "Version 16>8". Names, numbers and ids only; of what people write it tells the name of
/// the part, because the history keeps everything for ever.
/// </summary>
internal static class SettingChanges
{
    public const string Nothing = "none";

    public static IEnumerable<string> From<T>(string setting, T before, T after) =>
        EqualityComparer<T>.Default.Equals(before, after) ? [] : [$"{setting} {Written(before)}>{Written(after)}"];

    /// <summary>Only that it has changed.</summary>
    public static IEnumerable<string> Words(string part, string before, string after) => before == after ? [] : [part];

    private static string Written<T>(T value) => value switch
    {
        null => Nothing,
        bool yes => yes ? "yes" : "no",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? Nothing,
    };
}
