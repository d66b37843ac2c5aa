namespace PaConnect.Web.Security;

/// <summary>
/// A page that whoever is suspended may still use, because it only ends something for which somebody else waits, or may still read,
/// because other people's wages hang on it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenWhileSuspendedAttribute : Attribute
{
    /// <summary>They may open it, and send nothing.</summary>
    public bool ToRead { get; init; }
}
