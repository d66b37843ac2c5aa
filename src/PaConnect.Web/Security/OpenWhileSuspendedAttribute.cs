namespace PaConnect.Web.Security;

/// <summary>A page that only ends something for which somebody else waits, so whoever is suspended may still use it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenWhileSuspendedAttribute : Attribute;
