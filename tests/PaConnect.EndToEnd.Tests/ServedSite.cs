using System.Net;
using PaConnect.EndToEnd.Tests;
using PaConnect.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(ServedSite))]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace PaConnect.EndToEnd.Tests;

/// <summary>The site on a real port of this machine, with the demo data in it, at the time that the test machine has. One for all the walks.</summary>
public sealed class ServedSite : Site
{
    public ServedSite()
    {
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        Clock.Now = DateTimeOffset.UtcNow;
    }

    public Uri Address { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        StartServer();
        Address = ClientOptions.BaseAddress;
        await SeedDemoAsync();
    }
}
