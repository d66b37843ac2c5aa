namespace PaConnect.Domain.Common;

/// <summary>One row of a transition table: from this state, this verb leads to that state, for these roles, and these are told.</summary>
public sealed record Move<TState, TVerb>(TState From, TVerb Verb, TState To, Role[] Who, Notices Tells = Notices.None)
    where TState : struct, Enum
    where TVerb : struct, Enum;

/// <summary>
/// Everything that may happen to a thing, as a table. What is not a row is refused out loud. A guard that needs more than the state
/// is a <see cref="Rule"/> in the verb, because its refusal is a sentence.
/// </summary>
public sealed class Machine<TState, TVerb>(params Move<TState, TVerb>[] moves)
    where TState : struct, Enum
    where TVerb : struct, Enum
{
    public IReadOnlyList<Move<TState, TVerb>> Moves { get; } = moves;

    public bool Allows(TState from, TVerb verb) => moves.Any(move => Is(move, from, verb));

    public bool Allows(TState from, TVerb verb, Role role) => moves.Any(move => Is(move, from, verb) && move.Who.Contains(role));

    public Move<TState, TVerb> Find(TState from, TVerb verb, Role role, string refusal)
    {
        var found = moves.SingleOrDefault(move => Is(move, from, verb) && move.Who.Contains(role));
        Rule.Require(found is not null, refusal);
        return found;
    }

    private static bool Is(Move<TState, TVerb> move, TState from, TVerb verb) =>
        EqualityComparer<TState>.Default.Equals(move.From, from) && EqualityComparer<TVerb>.Default.Equals(move.Verb, verb);
}
