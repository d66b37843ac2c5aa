namespace PaConnect.Domain.Moderation;

/// <summary>The ladder, from the lowest step to the highest.</summary>
public enum SanctionStep
{
    /// <summary>A friendly word. Nothing else follows.</summary>
    Advice,

    /// <summary>A serious word. Nothing else follows.</summary>
    Warning,

    /// <summary>A person reads everything before it is shown: no machine passes it.</summary>
    ReviewPosts,

    /// <summary>Nothing new is sent or shown, and what is on show goes out of sight.</summary>
    Pause,

    /// <summary>The same for everything, and the account only reads about itself and appeals.</summary>
    Suspend,
}

/// <summary>What a sanction covers.</summary>
public enum SanctionScope
{
    Adverts,
    Profile,
    Messages,
    Everything,
}

/// <summary>How a sanction came to its end.</summary>
public enum SanctionEnd
{
    RanOut,
    Lifted,

    /// <summary>An appeal was right, so it should never have been given.</summary>
    Overruled,
}

public static class SanctionWords
{
    public static string Label(this SanctionStep step) => step switch
    {
        SanctionStep.Advice => "Advice",
        SanctionStep.Warning => "Warning",
        SanctionStep.ReviewPosts => "A person checks everything first",
        SanctionStep.Pause => "Pause",
        SanctionStep.Suspend => "Suspension",
    };

    public static string Label(this SanctionScope scope) => scope switch
    {
        SanctionScope.Adverts => "Adverts",
        SanctionScope.Profile => "The PA profile",
        SanctionScope.Messages => "Messages and applications",
        SanctionScope.Everything => "Everything",
    };

    public static string Label(this SanctionEnd end) => end switch
    {
        SanctionEnd.RanOut => "Its time has passed",
        SanctionEnd.Lifted => "A moderator lifted it",
        SanctionEnd.Overruled => "An appeal overruled it",
    };

    /// <summary>The same, said to the person.</summary>
    public static string ToldAs(this SanctionEnd end) => end switch
    {
        SanctionEnd.RanOut or SanctionEnd.Lifted => end.Label(),
        SanctionEnd.Overruled => "You appealed, and you were right",
    };

    /// <summary>What a step means for the person who got it, where it covers this.</summary>
    public static string Meaning(this SanctionStep step, SanctionScope scope) => step switch
    {
        SanctionStep.Advice => "This is advice. You can go on using PaConnect as before.",
        SanctionStep.Warning => "This is a warning. You can go on using PaConnect as before, but please change what is written here.",
        SanctionStep.ReviewPosts => $"A person reads {Posts(scope)} before anybody sees a change. This may take longer.",
        SanctionStep.Pause => Paused(scope),
        SanctionStep.Suspend => "You can only read about your account, read your contracts, and appeal.",
    };

    private static string Posts(SanctionScope scope) => scope switch
    {
        SanctionScope.Adverts => "your adverts",
        SanctionScope.Profile => "your PA profile",
        SanctionScope.Everything => "your adverts and your PA profile",
        SanctionScope.Messages => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Nobody reads messages before they are sent."),
    };

    private static string Paused(SanctionScope scope) => scope switch
    {
        SanctionScope.Adverts => "You cannot send or show any advert. What was on show is out of sight.",
        SanctionScope.Profile => "You cannot send or show your PA profile. It is out of sight.",
        SanctionScope.Messages => "You cannot send messages, applications or offers. You can still say no, or withdraw.",
        SanctionScope.Everything => "You cannot send or show anything new. What was on show is out of sight.",
    };
}
