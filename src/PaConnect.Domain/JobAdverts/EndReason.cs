namespace PaConnect.Domain.JobAdverts;

/// <summary>Why an employer ends an advert early. The people who applied are not told which.</summary>
public enum EndReason
{
    FoundHere,
    FoundElsewhere,
    NotNeeded,
    Other,
}

public static class EndReasons
{
    public const int NoteMaxLength = 500;

    public static bool IsFilled(this EndReason reason) => reason is EndReason.FoundHere or EndReason.FoundElsewhere;

    public static string Label(this EndReason reason) => reason switch
    {
        EndReason.FoundHere => "I found a PA through PaConnect",
        EndReason.FoundElsewhere => "I found a PA somewhere else",
        EndReason.NotNeeded => "I do not need a PA any more",
        EndReason.Other => "Something else",
    };
}
