using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Dev;

public sealed class MailModel(IWebHostEnvironment environment, IOptions<SiteSettings> settings) : PageModel
{
    private const int Most = 50;

    public IReadOnlyList<string> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        if (settings.Value.MailFolder is { } folder && Directory.Exists(folder))
        {
            var newest = Directory.EnumerateFiles(folder, "*.txt").OrderDescending(StringComparer.Ordinal).Take(Most);
            Mails = await Task.WhenAll(newest.Select(path => System.IO.File.ReadAllTextAsync(path)));
        }

        return Page();
    }
}
