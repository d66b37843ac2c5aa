using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Employers;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Data.Applications;

public static class JobInvitations
{
    /// <summary>
    /// A PA's invitations that wait for an answer, the newest first, each with its job, which is open; none of employers whom they are
    /// kept apart from.
    /// </summary>
    public static IQueryable<JobInvited> WaitingInvitations(
        this PaConnectDbContext db, IActInQueries user, IReadOnlyList<Id<Employer>> apart, DateOnly today) =>
        from invitation in db.JobInvitations.ThatAreOf(user)
        join listing in db.JobListings.OpenOn(today) on invitation.AdvertId equals listing.AdvertId
        where invitation.State == JobInvitationState.Waiting && !apart.Contains(invitation.EmployerId)
        orderby invitation.SentAt descending, invitation.Id
        select new JobInvited(invitation, listing);
}

public sealed record JobInvited(JobInvitation Invitation, JobListing Job);
