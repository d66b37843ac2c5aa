using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PaConnect.Data.Alerts;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.Moderation;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.History;

/// <summary>
/// Carries out the consequences of what entities told, in the transaction that saves them: the history row, the mail rows that the
/// notices name, the end of a private note, and the row that search reads. No page writes any of these, so no page can forget one.
/// </summary>
public sealed class TellingInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Use SaveChangesAsync: what entities told is written asynchronously.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PaConnectDbContext db)
        {
            var adverts = db.ChangeTracker.Entries<JobAdvert>().Where(entry => entry.Entity.Telling.Told.Count > 0).ToList();
            foreach (var entry in adverts)
            {
                if (entry.State == EntityState.Added)
                {
                    await GiveFreeReferenceAsync(db, entry.Entity, cancellationToken);
                }

                await db.EmptyNoteOfEndedAsync(entry.Entity, entry.Entity.Telling.Told[^1]);
            }

            var tellers = db.ChangeTracker.Entries<ITellsHistory>().Where(entry => entry.Entity.Telling.Told.Count > 0).ToList();
            await SanctionGuard.RequireFreeAsync(db, [.. tellers.Select(entry => entry.Entity)]);
            await BlockGuard.RequireTogetherAsync(db, [.. tellers.Select(entry => entry.Entity)]);
            foreach (var entry in tellers)
            {
                await WriteAsync(db, entry);
            }
        }

        return result;
    }

    /// <summary>
    /// There are some 480 million references: with 200,000 adverts, one new draft in 2,400 meets one that is taken. Two that are saved at
    /// the same instant are still stopped by the unique index.
    /// </summary>
    private static async Task GiveFreeReferenceAsync(PaConnectDbContext db, JobAdvert advert, CancellationToken cancellation)
    {
        while (await db.JobAdverts.AnyAsync(other => other.Reference == advert.Reference, cancellation))
        {
            advert.TakeAnotherReference();
        }
    }

    private static async Task WriteAsync(PaConnectDbContext db, EntityEntry<ITellsHistory> entry)
    {
        var subject = entry.Metadata.ClrType.Name;
        var id = ((IId)entry.Property("Id").CurrentValue!).Value;
        var told = entry.Entity.Telling.Told.ToList();
        entry.Entity.Telling.HasBeenHeard();

        foreach (var one in told)
        {
            db.History.Add(new HistoryRow(subject, id, one));
            foreach (var account in await Recipients.OfAsync(db, entry.Entity, one))
            {
                db.MailMessages.Add(MailMessage.Queue($"{subject} {one.Verb}", account, id, one.At, one.Version));
            }
        }

        switch (entry.Entity)
        {
            case JobAdvert advert:
                await db.ShowOrHideAsync(advert, told[^1].At);
                break;
            case AssistantProfile profile:
                await db.ShowOrHideAsync(profile, told[^1].At);
                break;
            case Employer employer:
                await db.MoveAlertsAsync(employer);
                break;
        }
    }
}
