using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Search;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Pages.Employers.Register;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

/// <summary>The fewest PAs of the register who together could do an advert's week.</summary>
[EnableRateLimiting(Limits.Searching)]
public sealed class TeamModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    /// <summary>No page thinks longer about a team.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public RegisterSearch Search { get; private set; } = new();

    public bool MaySee { get; private set; }

    public bool IsLimited { get; private set; }

    public Team Team { get; private set; } = null!;

    /// <summary>Those who were looked at, the nearest first.</summary>
    public IReadOnlyList<RegisterEntry> Candidates { get; private set; } = [];

    /// <summary>Those of them who cannot come in every week of the work.</summary>
    public int SomeWeeksOnly { get; private set; }

    public string HowManyLooked => (Candidates.Count + SomeWeeksOnly) switch
    {
        0 => "We found no PAs near the job.",
        1 => "We looked at the 1 PA near the job who will travel that far.",
        var many => $"We looked at the {many} nearest PAs who will travel that far.",
    };

    public IReadOnlyDictionary<WeekPart, int> Week { get; private set; } = new Dictionary<WeekPart, int>();

    public string SearchLink => Links.Register.Search(Advert.EmployerId, (Search with { Advert = Id }).ToQuery());

    public async Task<IActionResult> OnGetAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).ThatMay(user, Scopes.SearchRegister)
            .AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return NotFound();
        }

        (Advert, Search) = (advert, RegisterSearch.From(Request.Query) with { Near = null, After = null, Advert = null });
        MaySee = await db.MaySeeRegisterAsync(advert.EmployerId, clock.Today());
        Week = WeekMinutes.Of(advert.Details.Week.Slots);
        if (MaySee && Week.Count > 0)
        {
            await LoadTeamAsync();
        }

        return Page();
    }

    private async Task LoadTeamAsync()
    {
        var employer = await db.Employers.AsNoTracking().SingleAsync(one => one.Id == Advert.EmployerId);
        var origin = (Advert.Details.Place.Locality ?? employer.Locality).Location;
        (var entries, IsLimited) = await db.EntriesForAsync(employer.Id, Id, clock.Today());
        var search = Search with { Sort = RegisterSort.Nearest, After = null };
        var found = await search.ListAsync(db, entries, IsLimited, origin, await db.ReadWordsAsync(Search.Q), BestFit.MostCompared);
        var nearest = found.ConvertAll(one => one.Entry);
        var sought = Sought.By(Advert.Details);
        Candidates = nearest.FindAll(entry =>
            MatchExplanation.Of(entry.Details, sought, new Distance(0), clock.Today()) is { OneWeekIn: null, OnlyIn: null });
        SomeWeeksOnly = nearest.Count - Candidates.Count;

        using var deadline = new CancellationTokenSource(Longest, clock);
        Team = Team.For(
            Week,
            [.. Candidates.Select(entry => new TeamCandidate(entry.Details.Week.Parts, (int?)(entry.Details.Rhythm?.MostHours * 60)))],
            deadline.Token);
    }
}
