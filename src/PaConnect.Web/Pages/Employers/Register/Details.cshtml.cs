using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.Organisations;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Pages.Shared;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register;

[EnableRateLimiting(Limits.Searching)]
public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, PlaceFinder finder, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Employer> For { get; set; }

    public RegisterSearch Search { get; private set; } = new();

    public RegisterEntry Entry { get; private set; } = null!;

    public Sought Sought { get; private set; } = new();

    public MatchExplanation Match { get; private set; } = null!;

    /// <summary>What organisations stand by today.</summary>
    public IReadOnlyList<SeenLine> Seen { get; private set; } = [];

    /// <summary>Titles of this employer's jobs to which they were invited.</summary>
    public IReadOnlyList<string> InvitedTo { get; private set; } = [];

    public string WhatIsChecked { get; private set; } = "";

    public bool IsTooMany { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<AssistantProfile> profile)
    {
        var employer = await db.Employers.ThatMay(user, Scopes.SearchRegister).AsNoTracking().SingleOrDefaultAsync(e => e.Id == For);
        var entry = await (await db.RegisterForAsync(For)).SingleOrDefaultAsync(e => e.ProfileId == profile);
        var today = clock.Today();
        if (employer is null || entry is null || !await db.MaySeeRegisterAsync(For, today))
        {
            return NotFound();
        }

        (Entry, Search) = (entry, RegisterSearch.From(Request.Query));
        IsTooMany = !await db.TryOpenAsync(new RegisterView(For, profile, user.AccountId, today, clock.GetUtcNow()));
        if (IsTooMany)
        {
            return new PageResult { StatusCode = StatusCodes.Status429TooManyRequests, ViewData = ViewData };
        }

        Seen = await db.SeenLinesAsync(entry.AssistantId, today);
        InvitedTo = await db.JobInvitations.Where(one => one.EmployerId == For && one.AssistantId == entry.AssistantId)
            .Join(db.JobListings, one => one.AdvertId, listing => listing.AdvertId, (one, listing) => new { one.SentAt, listing.Title })
            .OrderBy(one => one.SentAt).Select(one => one.Title).ToListAsync();
        WhatIsChecked = WaysOfWorking.InWords(await db.Organisations.AsNoTracking().ThatLeadsAsync(entry.District));
        var near = Search.Near is null ? null : (await finder.FindAsync(Search.Near)).TheOne;
        var origin = near?.Location ?? employer.Locality.Location;
        var advert = (await db.AdvertsToCompareAsync(user, For)).SingleOrDefault(advert => advert.Id == Search.Advert);
        Sought = Search.SoughtWith(advert?.Details);
        Match = MatchExplanation.Of(entry.Details, Sought, entry.Location.DistanceTo(origin), today);
        return Page();
    }
}
