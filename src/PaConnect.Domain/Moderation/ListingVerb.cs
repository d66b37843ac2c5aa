namespace PaConnect.Domain.Moderation;

/// <summary>All that can be done to a listing. Each kind's table says which of them it knows.</summary>
public enum ListingVerb
{
    Publish,

    /// <summary>A new version that the machine passes: only better for those who read it, or of low risk.</summary>
    Improve,
    Pause,
    Resume,

    /// <summary>Out of sight until a moderator has decided.</summary>
    Hold,
    Release,
    ReleaseToPause,

    /// <summary>Out of sight while its owner is sanctioned; it ends by itself.</summary>
    HoldForSanction,
    EndSanctionHold,
    EndSanctionHoldToPause,

    /// <summary>Ended by a moderator.</summary>
    TakeDown,

    /// <summary>Back from there, paused: its owner puts it on show again.</summary>
    Reinstate,

    /// <summary>Out of sight because its owner gave no sign of life; its owner resumes it.</summary>
    Lapse,
    Fill,
    Close,

    /// <summary>Ended by its closing date.</summary>
    Expire,

    /// <summary>So long ended that the public is told no more of it.</summary>
    Archive,

    /// <summary>Removed before it was ever on show.</summary>
    Withdraw,
}
