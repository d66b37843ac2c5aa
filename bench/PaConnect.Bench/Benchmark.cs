using System.Data;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.Conventions;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;
using PaConnect.Web.Demo;

namespace PaConnect.Bench;

/// <summary>
/// Measures the search and the alerts with a nation in the database. Rates are compared within this one run: with the statements that
/// the pages themselves sent, sent bare over as many connections.
/// </summary>
public sealed class Benchmark(Sizes sizes, TextWriter progress) : IAsyncDisposable
{
    private readonly List<Figure> _figures = [];
    private readonly MeasuredSite _site = new();

    private Employer _employer = null!;
    private Id<Account> _account;
    private string _email = "";

    private IReadOnlyList<(string Name, Func<Task> MeasureAsync)> Parts =>
    [
        ("register", MeasureRegisterAsync),
        ("jobs", MeasureJobsAsync),
        ("alerts", MeasureAlertsAsync),
        ("register-alerts", MeasureRegisterAlertsAsync),
    ];

    /// <param name="only">The names of the parts that are measured; none for all. Each fills in what it needs.</param>
    public async Task<IReadOnlyList<Figure>> RunAsync(IReadOnlyCollection<string> only)
    {
        _site.Clock.Now = DateTimeOffset.UtcNow;
        await _site.InitializeAsync();
        await AddEmployerAsync();
        foreach (var part in Parts.Where(part => only.Count == 0 || only.Contains(part.Name)))
        {
            await part.MeasureAsync();
        }

        return _figures;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>Who searches the register: an organisation vouches for them, so that it stays open without an advert on show.</summary>
    private async Task AddEmployerAsync()
    {
        (_employer, var account) = await _site.AddEmployerAsync();
        (_email, _account) = (account.Email!, account.AccountId);
        await using var db = _site.Database.Open();
        var platform = await db.Organisations.SingleAsync(organisation => organisation.IsPlatform);
        var (now, today) = (DateTimeOffset.UtcNow, London.DateOf(DateTimeOffset.UtcNow));
        db.Add(Vouching.Give(platform.Id, _employer.Id, today.AddDays(30), today, new Actor(Role.Moderator), now));
        await db.SaveChangesAsync();
    }

    private async Task MeasureRegisterAsync()
    {
        var addresses = Searches.OfRegister(_employer.Id, sizes.Searches);

        await FillAsync(new CrowdSizes(Assistants: sizes.Few));
        Timings few;
        await using (var web = await WebProcess.StartAsync(_site, runsClockJobs: false))
        {
            few = await PagesOneByOneAsync(await web.SignInAsync(_email), addresses);
        }

        var filling = Stopwatch.StartNew();
        await FillAsync(new CrowdSizes(Assistants: sizes.Assistants - sizes.Few));
        Add(
            $"{sizes.Assistants - sizes.Few:N0} PAs added",
            "at most 300 s",
            $"{filling.Elapsed.TotalSeconds:0} s",
            filling.Elapsed.TotalSeconds <= 300);

        await using (var web = await WebProcess.StartAsync(_site, runsClockJobs: false))
        {
            Add("start to first page", "at most 4 s", $"{web.UntilFirstPage.TotalSeconds:0.0} s", web.UntilFirstPage.TotalSeconds <= 4);
            Add("web at rest, resident", "at most 150 MB", $"{web.ResidentMegabytes} MB", web.ResidentMegabytes <= 150);
            var client = await web.SignInAsync(_email);
            var many = await PagesOneByOneAsync(client, addresses);
            Add($"register page, {sizes.Assistants:N0} PAs, one client", "p95 at most 60 ms", many.ToString(), many.P95 <= 60);
            Add(
                $"growth from {sizes.Few:N0} to {sizes.Assistants:N0} PAs",
                "at most 2 × the median",
                $"{many.P50 / few.P50:0.00} × ({few.P50:0.0} to {many.P50:0.0} ms)",
                many.P50 <= 2 * few.P50);
            await CompareAsync("register page", client, addresses, await KeepStatementsAsync(addresses, _email), 0.4);
            Add("web after the register's load, resident", "at most 400 MB", $"{web.ResidentMegabytes} MB", web.ResidentMegabytes <= 400);
        }
    }

    private async Task MeasureJobsAsync()
    {
        await FillAsync(new CrowdSizes(Employers: Math.Max(1, sizes.Adverts / 2), Adverts: sizes.Adverts));
        var addresses = Searches.OfJobs(sizes.Searches);
        await using var web = await WebProcess.StartAsync(_site, runsClockJobs: false);
        var client = web.Open();
        Add($"job page, {sizes.Adverts:N0} adverts, one client", "", (await PagesOneByOneAsync(client, addresses)).ToString());
        await CompareAsync("job page", client, addresses, await KeepStatementsAsync(addresses, null), 0.5);
        Add("web after the jobs' load, resident", "at most 400 MB", $"{web.ResidentMegabytes} MB", web.ResidentMegabytes <= 400);
        await MeasureCheckingAgainAsync();
    }

    /// <summary>All stored searches are due at once, as on the morning after a day with so many new adverts.</summary>
    private async Task MeasureAlertsAsync()
    {
        await using var db = _site.Database.OpenAsOwner();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await FillAsync(new CrowdSizes(Alerts: sizes.Alerts));
        await FillAsync(new CrowdSizes(Employers: sizes.NewAdverts, Adverts: sizes.NewAdverts, AreNews: true));
        var due = DateTimeOffset.UtcNow.AddMinutes(-1);
        await db.JobAlerts.ExecuteUpdateAsync(set => set.SetProperty(alert => alert.NextAt, due));
        await db.Database.ExecuteSqlAsync($"vacuum analyze");

        var work = Stopwatch.StartNew();
        await using var web = await WebProcess.StartAsync(_site, runsClockJobs: true);
        while (await db.JobAlerts.AnyAsync(alert => alert.State == JobAlertState.Active && alert.NextAt <= due))
        {
            await Task.Delay(200);
        }

        var mails = await db.JobAlertDigests.CountAsync();
        Add(
            $"{sizes.Alerts:N0} stored searches against {sizes.NewAdverts:N0} new adverts",
            "at most 60 s",
            $"{work.Elapsed.TotalSeconds:0} s ({mails:N0} mails queued)",
            work.Elapsed.TotalSeconds <= 60);
        Add("web while it does so, resident at most", "at most 500 MB", $"{web.MostResidentMegabytes} MB", web.MostResidentMegabytes <= 500);

        var alert = JobAlert.Begin(
            new AlertSearch("", "Any PA job"), AlertFrequency.AtOnce, null, "waiting@example.org", await db.AnnouncedUpToAsync(), due);
        alert.ConfirmIt(new Actor(Role.Subscriber), due);
        alert.HasLooked(await db.AnnouncedUpToAsync(), due);
        await _site.Database.SaveAsync(alert);
        // Without FillAsync: its vacuum would count as waiting.
        await new Crowd(_site.Database.OpenAsOwner, TimeProvider.System, TextWriter.Null).AddAsync(new CrowdSizes(Adverts: 1, AreNews: true));
        work.Restart();
        while (!await db.MailMessages.AnyAsync(mail => mail.SubjectId == alert.Id.Value && mail.Version != null))
        {
            await Task.Delay(50);
        }

        Add("an advert published to its mail queued", "at most 5 s", $"{work.Elapsed.TotalSeconds:0.0} s", work.Elapsed.TotalSeconds <= 5);
    }

    /// <summary>One employer keeps them all, and is asked once whether the register is open to them. The matching is the same.</summary>
    private async Task MeasureRegisterAlertsAsync()
    {
        await using var db = _site.Database.OpenAsOwner();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var (places, random, due) = (await CrowdPlaces.LoadAsync(db), new Random(1998), DateTimeOffset.UtcNow.AddMinutes(-1));
        var upTo = await db.AssistantsAnnouncedUpToAsync();
        var by = new Actor(Role.Employer, _account, OnBehalfOf: _employer.Id);
        await db.Database.OpenConnectionAsync();
        await db.CopyAsync(Enumerable.Range(0, sizes.RegisterAlerts).Select(_ => RegisterAlert.Begin(
            _employer.Id,
            Searches.OfAlert(places.Any(random), random),
            AlertFrequency.Daily,
            active: 0,
            upTo,
            by,
            due.AddDays(-2))).ToList());
        await FillAsync(new CrowdSizes(Assistants: sizes.NewAssistants, AreNews: true));

        var work = Stopwatch.StartNew();
        await using var web = await WebProcess.StartAsync(_site, runsClockJobs: true);
        while (await db.RegisterAlerts.AnyAsync(alert => alert.State == RegisterAlertState.Active && alert.NextAt <= due))
        {
            await Task.Delay(200);
        }

        var mails = await db.MailMessages.CountAsync(mail => mail.Kind == RegisterAlertMatching.MailKind);
        Add(
            $"{sizes.RegisterAlerts:N0} stored searches of the register against {sizes.NewAssistants:N0} new PAs",
            "",
            $"{work.Elapsed.TotalSeconds:0} s ({mails:N0} mails queued)");
    }

    private async Task MeasureCheckingAgainAsync()
    {
        await using var db = _site.Database.OpenAsOwner();
        var (work, tomorrow) = (Stopwatch.StartNew(), DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1));
        var below = await db.CountBelowAsync(tomorrow);
        Add(
            $"{sizes.Adverts:N0} adverts checked again",
            "at most 60 s",
            $"{work.Elapsed.TotalSeconds:0} s ({below:N0} found)",
            work.Elapsed.TotalSeconds <= 60);
    }

    private async Task FillAsync(CrowdSizes crowd)
    {
        await new Crowd(_site.Database.OpenAsOwner, TimeProvider.System, progress).AddAsync(crowd);
        await using var db = _site.Database.OpenAsOwner();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlAsync($"vacuum analyze");
    }

    /// <summary>Twice, and only the second time counts: a page that was never shown is not yet compiled.</summary>
    private static async Task<Timings> PagesOneByOneAsync(HttpClient client, IReadOnlyList<string> addresses)
    {
        await Load.OnceAsync(addresses.Count, number => GetAsync(client, addresses[number]));
        return await Load.OnceAsync(addresses.Count, number => GetAsync(client, addresses[number]));
    }

    private async Task CompareAsync(
        string what, HttpClient client, IReadOnlyList<string> addresses, IReadOnlyList<IReadOnlyList<Statement>> statements, double target)
    {
        var pages = await Load.ForAsync(sizes.RateFor, addresses.Count, number => GetAsync(client, addresses[number]));
        await using var source = NpgsqlDataSource.Create(PaConnectDatabase.Prepared(_site.Database.ConnectionString));
        var bare = await Load.ForAsync(sizes.RateFor, addresses.Count, async number =>
        {
            await using var connection = await source.OpenConnectionAsync();
            try
            {
                await Statement.SendAsync(statements[number], connection);
            }
            catch (Exception) when (connection.FullState.HasFlag(ConnectionState.Broken))
            {
                // SearchCount says why a count that was cut off may break it later.
            }
        });
        Add(
            $"{what}, {Load.AtOnce} clients, against its {statements.Average(one => one.Count(statement => statement.IsCommand)):0.0} statements sent bare",
            $"at least {target:0.0} ×",
            $"{pages.ASecond / bare.ASecond:0.00} × ({pages.ASecond:0} and {bare.ASecond:0} a second), {pages}",
            pages.ASecond >= target * bare.ASecond);
    }

    /// <summary>What each page sends when it is opened for the second time, by the site in this process.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<Statement>>> KeepStatementsAsync(IReadOnlyList<string> addresses, string? email)
    {
        var browser = _site.Open();
        if (email is not null)
        {
            var form = await browser.OpenAsync(Web.Links.Account.SignIn);
            await browser.SubmitAsync(form, "Sign in", ("E-mail address", email), ("Password", Site.Password));
        }

        await browser.OpenAsync(addresses[0]);
        using var statements = new Statements();
        statements.Take();
        var kept = new List<IReadOnlyList<Statement>>();
        foreach (var address in addresses)
        {
            await browser.OpenAsync(address);
            kept.Add(statements.Take());
        }

        return kept;
    }

    private static async Task GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        answer.EnsureSuccessStatusCode();
    }

    private void Add(string work, string target, string seen, bool? isMet = null)
    {
        _figures.Add(new Figure(work, target, seen, isMet));
        progress.WriteLine($"  {work}: {seen}");
    }
}
