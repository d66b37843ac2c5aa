using System.Diagnostics;
using System.Globalization;
using System.Net;
using PaConnect.Testing;
using PaConnect.Web;

namespace PaConnect.Bench;

/// <summary>The web as a process of its own on a port of this machine, over the database of a <see cref="Site"/>.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Uri _address;

    private WebProcess(Process process, Uri address) => (_process, _address) = (process, address);

    /// <summary>From the start of the program to its first page.</summary>
    public TimeSpan UntilFirstPage { get; private init; }

    public long ResidentMegabytes => ReadStatus("VmRSS:");

    public long MostResidentMegabytes => ReadStatus("VmHWM:");

    public static async Task<WebProcess> StartAsync(Site site, bool runsClockJobs)
    {
        var program = Environment.GetEnvironmentVariable("PACONNECT_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "PaConnect.Web.dll");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var folder = Path.GetDirectoryName(site.MailFolder)!;
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address.ToString()])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__PaConnect"] = site.Database.ConnectionString;
        start.Environment["PaConnect__KeysFolder"] = Path.Combine(folder, "keys");
        start.Environment["PaConnect__MailFolder"] = site.MailFolder;
        start.Environment["PaConnect__PublicUrl"] = address.ToString();
        start.Environment["PaConnect__SearchesAMinute"] = "100000000";
        start.Environment["PaConnect__RunsClockJobs"] = runsClockJobs.ToString();
        // What is measured is the site. How quickly mail goes out is its server's affair.
        start.Environment["PaConnect__SendsMail"] = "false";
        start.Environment["Serilog__MinimumLevel"] = "Error";

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (!await AnswersAsync(client, new Uri(address, Links.Jobs.Search)))
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException("The web did not start.");
            }

            await Task.Delay(20);
        }

        return new WebProcess(process, address) { UntilFirstPage = watch.Elapsed };
    }

    public HttpClient Open() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = _address,
        Timeout = TimeSpan.FromMinutes(1),
    };

    public async Task<HttpClient> SignInAsync(string email)
    {
        var client = Open();
        var browser = new Browser(client);
        var page = await browser.OpenAsync(Links.Account.SignIn);
        var signedIn = await browser.SubmitAsync(page, "Sign in", ("E-mail address", email), ("Password", Site.Password));
        return signedIn.Status == HttpStatusCode.Redirect ? client : throw new InvalidOperationException("Nobody could sign in.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri page)
    {
        try
        {
            using var answer = await client.GetAsync(page);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private long ReadStatus(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;
    }
}
