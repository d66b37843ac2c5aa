using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class TextsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock, IOptions<SiteSettings> settings)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public IReadOnlyList<MissingAnswer> Missing { get; private set; } = [];

    public bool IsOnShow { get; private set; }

    public string Reference { get; private set; } = "";

    public string Short { get; private set; } = "";

    public string Long { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return NotFound();
        }

        IsOnShow = advert.IsOpenOn(clock.Today()) && advert.Shown is { Details.Role.IsUnlisted: false };
        Reference = advert.Reference;
        var details = IsOnShow ? advert.Shown!.Details : advert.Details;
        Missing = [.. AdvertSections.Missing(details)];
        if (Missing.Count == 0)
        {
            Short = NewspaperText.Of(details, Reference);
            Long = PlainText.Of(details, Reference, settings.Value.PublicUrl + Links.Jobs.Job(Reference));
        }

        return Page();
    }
}
