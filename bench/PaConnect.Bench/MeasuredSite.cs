using Microsoft.AspNetCore.Hosting;
using PaConnect.Data.Search;
using PaConnect.Testing;

namespace PaConnect.Bench;

/// <summary>
/// The site in this process, whose statements are kept: so it counts no longer than the site itself would, and sends nothing but what
/// its pages send.
/// </summary>
internal sealed class MeasuredSite : Site
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("PaConnect:CountMilliseconds", $"{SearchCount.UsualTime.TotalMilliseconds:0}");
        builder.UseSetting("PaConnect:SendsMail", "false");
    }
}
