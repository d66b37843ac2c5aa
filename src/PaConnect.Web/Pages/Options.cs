namespace PaConnect.Web.Pages;

/// <summary>What a list offers to choose from.</summary>
internal static class Options
{
    public static IReadOnlyList<(string Value, string Label)> YesOrNo { get; } = [("True", "Yes"), ("False", "No")];

    public static IReadOnlyList<(string Value, string Label)> Of<T>(Func<T, string> label)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (value.ToString(), label(value)))];

    /// <summary>The same for ticks and rounds, which can each carry a hint.</summary>
    public static IReadOnlyList<(string Value, string Label, string? Hint)> Ticks<T>(Func<T, string> label)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => (value.ToString(), label(value), (string?)null))];

    /// <summary>What was ticked, in its order; null where nothing was, because nothing was answered.</summary>
    public static IReadOnlyList<T>? Ticked<T>(IEnumerable<T> ticked)
        where T : struct, Enum => ticked.Distinct().Order().ToList() is { Count: > 0 } some ? some : null;
}
