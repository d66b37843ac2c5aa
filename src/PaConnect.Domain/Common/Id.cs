using System.Diagnostics.CodeAnalysis;

namespace PaConnect.Domain.Common;

/// <summary>
/// Which one of a kind. An employer's id and an advert's id are different types, so that one cannot be handed over for the other.
/// A text that is no id parses to the empty id, which no row has: a bad address finds nothing and answers 404.
/// </summary>
public readonly record struct Id<T>(Guid Value) : IId, IParsable<Id<T>>
{
    public static Id<T> New() => new(Guid.CreateVersion7());

    public static Id<T> Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var id) ? id : default;

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        result = Guid.TryParse(s, out var value) ? new Id<T>(value) : default;
        return true;
    }

    /// <summary>Itself, or a new one where it is the empty id: what comes from a form may be anything.</summary>
    public Id<T> OrNew() => this == default ? New() : this;

    public override string ToString() => Value.ToString();
}

/// <summary>Any id, where only its value matters: the history and the mail name a thing by it.</summary>
public interface IId
{
    Guid Value { get; }
}
