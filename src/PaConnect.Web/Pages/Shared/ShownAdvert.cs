using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Shared;

/// <summary>An advert as the public sees it.</summary>
public sealed record ShownAdvert(JobAdvertDetails Details)
{
    /// <summary>A person has decided about this version, and about its limit if it has one.</summary>
    public bool IsChecked { get; init; }
}
