using System.Diagnostics.CodeAnalysis;

namespace PaConnect.Domain.Common;

/// <summary>Refuses an act that the state of a thing forbids. The refusal is a sentence that the user will read.</summary>
public static class Rule
{
    public static void Require([DoesNotReturnIf(false)] bool holds, string refusal)
    {
        if (!holds)
        {
            throw new RuleBrokenException(refusal);
        }
    }

    /// <summary>Refuses with the first of the sentences that say what stands in the way, if there is any.</summary>
    public static void RequireNone(IEnumerable<string> refusals)
    {
        if (refusals.FirstOrDefault() is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }
    }
}

/// <summary>An act was refused. <see cref="Exception.Message"/> is written for the person who tried it.</summary>
public sealed class RuleBrokenException(string refusal) : Exception(refusal);
