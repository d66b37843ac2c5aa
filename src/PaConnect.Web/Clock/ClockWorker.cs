namespace PaConnect.Web.Clock;

/// <summary>Runs every job of <see cref="ClockJobs"/> at the start and then as often as it says, each by itself.</summary>
internal sealed class ClockWorker(ClockJobRunner runner, ILogger<ClockWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(ClockJobs.All.Select(job => RepeatAsync(job, stoppingToken)));

    private async Task RepeatAsync(ClockJob job, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(job.Every);
        do
        {
            try
            {
                await runner.RunAsync(job, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The database may be away. What is due stays due: try again next time.
                logger.LogWarning("The job {Job} could not look for work: {Fault}", job.Name, fault.GetType().Name);
            }
        }
        while (await NextAsync(timer, stopping));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
