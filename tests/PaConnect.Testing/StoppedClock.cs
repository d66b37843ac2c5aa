namespace PaConnect.Testing;

/// <summary>A clock that stands still until a test moves it. Time-outs and delays still pass as they do.</summary>
public sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
