namespace PaConnect.Bench;

/// <summary>How much the database holds while it is measured, and for how long each rate is.</summary>
/// <param name="Few">PAs on the register when growth is measured from.</param>
/// <param name="Assistants">PAs on the register when everything else is.</param>
/// <param name="Adverts">Adverts on show.</param>
/// <param name="Alerts">Kept searches for jobs.</param>
/// <param name="NewAdverts">Those that come on one day.</param>
/// <param name="RegisterAlerts">Kept searches for PAs.</param>
/// <param name="NewAssistants">Those that come on one day.</param>
/// <param name="Searches">How many different searches are the load, of the register and of jobs.</param>
/// <param name="RateFor">How long each rate is measured.</param>
public sealed record Sizes(
    int Few,
    int Assistants,
    int Adverts,
    int Alerts,
    int NewAdverts,
    int RegisterAlerts,
    int NewAssistants,
    int Searches,
    TimeSpan RateFor)
{
    public static readonly Sizes Full = new(10_000, 1_000_000, 200_000, 1_000_000, 500, 100_000, 1_000, 200, TimeSpan.FromSeconds(20));

    public static readonly Sizes Tenth = new(1_000, 100_000, 20_000, 100_000, 50, 10_000, 100, 200, TimeSpan.FromSeconds(10));

    public static readonly Sizes Small = new(100, 1_000, 200, 1_000, 5, 500, 20, 20, TimeSpan.FromSeconds(1));
}
