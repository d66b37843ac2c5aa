using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Shared.Blocks;

/// <summary>One whom the reader has blocked, by the name that they are shown by.</summary>
public sealed record BlockedRow(Id<Block> Id, string Name, DateTimeOffset SetAt)
{
    public const int Most = 200;

    /// <summary>The other may have blocked too, and that is nobody's to know.</summary>
    public const string Lifted = "You have lifted your block. Applications that it ended stay ended.";
}
