namespace PaConnect.Domain.Places;

/// <summary>How far, in metres; in words it is whole miles and never nearer than "within 1 mile". Less than nothing is refused.</summary>
public readonly record struct Distance : IComparable<Distance>
{
    public Distance(double metres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(metres);

        Metres = metres;
    }

    public double Metres { get; }

    /// <summary>Statute miles, with their fraction: for comparing, never for showing.</summary>
    public double Miles => Metres / GridPoint.MetresInAMile;

    public int WholeMiles => Math.Max(1, (int)Math.Round(Miles, MidpointRounding.AwayFromZero));

    public static bool operator <(Distance left, Distance right) => left.CompareTo(right) < 0;

    public static bool operator >(Distance left, Distance right) => left.CompareTo(right) > 0;

    public static bool operator <=(Distance left, Distance right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Distance left, Distance right) => left.CompareTo(right) >= 0;

    public static Distance FromMiles(double miles) => new(miles * GridPoint.MetresInAMile);

    public int CompareTo(Distance other) => Metres.CompareTo(other.Metres);

    public override string ToString() => (Miles, WholeMiles) switch
    {
        ( <= 1, _) => "within 1 mile",
        (_, 1) => "about 1 mile",
        (_, var miles) => $"about {miles} miles",
    };
}
