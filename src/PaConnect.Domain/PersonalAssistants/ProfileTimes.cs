namespace PaConnect.Domain.PersonalAssistants;

/// <summary>How long a profile is shown without a sign of life: whole London days, so that a change of the clocks moves nothing.</summary>
public static class ProfileTimes
{
    /// <summary>From the last sign of life to where it is hidden.</summary>
    public const int MonthsToLapse = 6;

    /// <summary>How many days before that the first mail asks.</summary>
    public const int DaysOfFirstWarning = 30;

    public const int DaysOfSecondWarning = 7;
}
