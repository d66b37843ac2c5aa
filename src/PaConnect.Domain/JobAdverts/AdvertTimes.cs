namespace PaConnect.Domain.JobAdverts;

/// <summary>How long things last in the life of an advert: whole London days, so that a change of the clocks moves nothing.</summary>
public static class AdvertTimes
{
    /// <summary>From the last change of a draft to the first mail about it.</summary>
    public const int DaysToFirstWarning = 60;

    public const int DaysToSecondWarning = 80;

    /// <summary>From the last change of a draft to its removal.</summary>
    public const int DaysToRemoval = 90;

    /// <summary>From its end to where the public is told nothing more of an advert.</summary>
    public const int DaysRemembered = 90;
}
