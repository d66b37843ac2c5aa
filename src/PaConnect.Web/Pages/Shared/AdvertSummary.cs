using PaConnect.Domain.JobAdverts;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Shared;

/// <summary>
/// Every answer of an advert, as rows. Each row's id is its field's, as the findings and the decisions name it, so that they can lead
/// to it.
/// </summary>
public sealed record AdvertSummary(JobAdvertDetails Details)
{
    /// <summary>The advert that the links "Change" lead to; without it there are none.</summary>
    public JobAdvert? ChangeIn { get; init; }

    /// <summary>The one section to show; without it all are.</summary>
    public AdvertSection? Only { get; init; }

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public bool Shows(AdvertSection section) => Only is null || Only == section;

    public string? Change(string field) => ChangeIn is { } advert ? Links.Employers.AdvertField(advert, field) : null;
}
