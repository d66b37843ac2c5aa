using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;
using QRCoder;

namespace PaConnect.Web.Pages.Jobs;

public sealed class PosterModel(PaConnectDbContext db, TimeProvider clock, IOptions<SiteSettings> settings) : PageModel
{
    private const int PixelsAModule = 4;

    public JobListing Job { get; private set; } = null!;

    public string Address => settings.Value.PublicUrl + Links.Jobs.Job(Job.Reference);

    /// <summary>A picture without style attributes, which the site's own policy would not let through, and with a name.</summary>
    public string QrCode()
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code
            .GetGraphic(PixelsAModule, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute)
            .Replace("<svg ", "<svg class=\"app-poster__code\" role=\"img\" aria-label=\"QR code: the address of this job\" ", StringComparison.Ordinal);
    }

    public async Task<IActionResult> OnGetAsync(string reference)
    {
        if (Reference.Read(reference) is not { } known)
        {
            return NotFound();
        }

        if (known != reference)
        {
            return RedirectPermanent(Links.Jobs.Poster(known));
        }

        var job = await db.JobListings.AsNoTracking().OpenOn(clock.Today()).SingleOrDefaultAsync(job => job.Reference == known);
        if (job is null)
        {
            return NotFound();
        }

        Job = job;
        return Page();
    }
}
