using PaConnect.Domain.Applications;

namespace PaConnect.Data.Applications;

public static class ApplicationQueries
{
    /// <summary>Still waiting for an answer from one side or the other: the same as <see cref="Application.IsOpen"/>.</summary>
    public static IQueryable<Application> ThatAreOpen(this IQueryable<Application> applications) =>
        applications.Where(application => application.State == ApplicationState.Sent
            || application.State == ApplicationState.Seen
            || application.State == ApplicationState.Shortlisted
            || application.State == ApplicationState.Offered);
}
