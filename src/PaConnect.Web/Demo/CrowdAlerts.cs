using PaConnect.Data;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Demo;

/// <summary>Made-up people without an account who look for a job near where they live, and have confirmed their address.</summary>
internal sealed class CrowdAlerts(CrowdPlaces places, Random random, DateTimeOffset now)
{
    private const double ShareWithTasks = 0.3;
    private const double ShareWithoutDriving = 0.4;

    private static readonly int[] Radii = [2, 5, 5, 10, 10, 10, 15, 25];
    private static readonly AlertFrequency[] Frequencies =
        [AlertFrequency.Daily, AlertFrequency.Daily, AlertFrequency.Daily, AlertFrequency.Weekly, AlertFrequency.AtOnce];

    public Task AddAsync(PaConnectDbContext db, int count, long announcedUpTo) =>
        db.CopyAsync([.. Enumerable.Range(0, count).Select(_ => Make(announcedUpTo))]);

    private JobAlert Make(long announcedUpTo)
    {
        var home = places.Any(random);
        var miles = Radii[random.Next(Radii.Length)];
        var search = new AlertSearch($"?near={home.District}&miles={miles}", $"PA jobs within {miles} miles of {home.District}")
        {
            Origin = home.Location,
            Miles = miles,
            Tasks = random.NextDouble() < ShareWithTasks ? [random.GetItems(Enum.GetValues<WorkTask>(), 1)[0]] : [],
            WithoutDriving = random.NextDouble() < ShareWithoutDriving,
        };
        var began = now.AddDays(-random.Next(1, 300));
        var frequency = Frequencies[random.Next(Frequencies.Length)];
        var alert = JobAlert.Begin(search, frequency, null, $"alert-{Guid.NewGuid():N}@example.org", announcedUpTo, began);
        alert.ConfirmIt(new Actor(Role.Subscriber), began);
        alert.HasLooked(announcedUpTo, now);
        return alert;
    }
}
