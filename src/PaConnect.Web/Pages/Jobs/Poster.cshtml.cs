using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;
using QRCoder;

namespace PaConnect.Web.Pages.Jobs;

public sealed class PosterModel(PaConnectDbContext db, TimeProvider clock, IOptions<SiteSettings> settings) : PageModel
{
    /// <summary>How many strips there are to tear off.</summary>
    public const int Strips = 8;

    private const int PixelsAModule = 4;
    private const int MostPayLines = 3;

    /// <summary>More letters than this do not fit on one sheet in the usual size.</summary>
    private const int MostLetters = 360;

    public JobListing Job { get; private set; } = null!;

    public string Address => settings.Value.PublicUrl + Links.Jobs.Job(Job.Reference);

    /// <summary>What somebody types from a strip: browsers add the rest themselves.</summary>
    public string ShortAddress => Address[(Address.IndexOf("://", StringComparison.Ordinal) + "://".Length)..];

    public IReadOnlyList<string> Facts =>
        [
            $"{Job.PlaceName} ({Job.District})",
            Job.Details.Week.HoursInWords(),
            .. Job.Details.Pay.Lines.Take(MostPayLines).Select(line => $"{line.Kind.Label()}: {line.PayLineInWords()}"),
            .. AdvertFacts.ForPoster(Job.Details),
            $"Apply by {Job.ClosesOn:d MMMM yyyy}",
        ];

    public bool SaysMuch => Job.Title.Length + Facts.Sum(fact => fact.Length) > MostLetters;

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
