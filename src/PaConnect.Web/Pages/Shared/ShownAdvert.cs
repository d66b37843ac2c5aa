using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Shared;

/// <summary>An advert as the public sees it: what it says, and the name its employer chose to be shown by.</summary>
public sealed record ShownAdvert(JobAdvertDetails Details, string ShownBy)
{
    /// <summary>A person has decided about this version, and about its limit if it has one.</summary>
    public bool IsChecked { get; init; }
}
