using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Accounts;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Demo;
using PaConnect.Web.Security;
using Xunit;

namespace PaConnect.Testing;

/// <summary>
/// The whole site over a database of its own, with the clock stopped. One for a test class: <c>IClassFixture&lt;Site&gt;</c>. Nothing
/// in it is replaced but the time, and how long a password takes to hash.
/// </summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "correct horse battery";

    private readonly string _folder = Directory.CreateTempSubdirectory("paconnect-site-").FullName;

    private string? _passwordHash;

    public StoppedClock Clock { get; } = new(Some.Now);

    public TestDatabase Database { get; private set; } = null!;

    /// <summary>Where the mail that was sent lies as files.</summary>
    public string MailFolder => Path.Combine(_folder, "mail");

    public virtual async ValueTask InitializeAsync() => Database = await TestDatabase.CreateAsync();

    /// <summary>A browser that nobody is signed in with.</summary>
    public Browser Open() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        HandleCookies = true,
        BaseAddress = new Uri("http://localhost"),
    }));

    public async Task<(SignInAccount Account, Browser Browser)> SignInAsync(string? email = null)
    {
        var account = await AddAccountAsync(email);
        return (account, await SignInAsync(account));
    }

    public async Task<Browser> SignInAsync(SignInAccount account)
    {
        var browser = Open();
        var page = await browser.OpenAsync(Web.Links.Account.SignIn);
        var signedIn = await browser.SubmitAsync(page, "Sign in", ("E-mail address", account.Email!), ("Password", Password));
        return signedIn.Status == HttpStatusCode.Redirect
            ? browser
            : throw new InvalidOperationException($"Signing in answered {signedIn.Status}.");
    }

    /// <summary>An employer who acts for themselves, and a browser they are signed in with.</summary>
    public async Task<(Employer Employer, Browser Browser)> SignInEmployerAsync()
    {
        var (employer, account) = await AddEmployerAsync();
        return (employer, await SignInAsync(account));
    }

    public async Task<(Employer Employer, SignInAccount Account)> AddEmployerAsync()
    {
        var account = await AddAccountAsync();
        var employer = Some.Employer();
        var authority = Authority.OfFounder(account.AccountId, employer.Id, ActsAs.Self, Some.Today, null);
        await Database.SaveAsync(employer, authority);
        return (employer, account);
    }

    /// <summary>An advert on show. Without an employer one is made, with an account that acts for it.</summary>
    public async Task<JobAdvert> AddLiveAdvertAsync(
        JobAdvertDetails? details = null, Employer? employer = null, DateTimeOffset? at = null) =>
        await Database.AddLiveAdvertAsync(details, employer ?? (await AddEmployerAsync()).Employer, at);

    /// <summary>A PA, with a browser they are signed in with.</summary>
    public async Task<(PersonalAssistant Assistant, Browser Browser)> SignInAssistantAsync()
    {
        var account = await AddAccountAsync();
        var assistant = PersonalAssistant.Begin(account.AccountId, "Robin", "Marsh", new DateOnly(1990, 5, 17), Some.Today);
        await Database.SaveAsync(assistant);
        return (assistant, await SignInAsync(account));
    }

    /// <summary>A moderator of the organisation; of the platform's own, an administrator.</summary>
    public async Task<(SignInAccount Account, Browser Browser)> SignInModeratorAsync(Organisation organisation)
    {
        var account = await AddAccountAsync();
        await Database.SaveAsync(Membership.Begin(organisation.Id, account.AccountId, Some.Today));
        return (account, await SignInAsync(account));
    }

    /// <summary>A moderator who leads the organisation's team.</summary>
    public async Task<(SignInAccount Account, Browser Browser)> SignInLeadAsync(Organisation organisation)
    {
        var account = await AddAccountAsync();
        var membership = Membership.Begin(organisation.Id, account.AccountId, Some.Today);
        membership.MakeLead();
        await Database.SaveAsync(membership);
        return (account, await SignInAsync(account));
    }

    public async Task<SignInAccount> AddAccountAsync(string? email = null, bool isConfirmed = true)
    {
        email ??= $"{Guid.NewGuid():N}@example.org";
        var account = new SignInAccount
        {
            UserName = email,
            Email = email,
            NormalizedUserName = email.ToUpperInvariant(),
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = isConfirmed,
            LockoutEnabled = true,
            CreatedAt = Some.Now,
        };
        account.PasswordHash = _passwordHash ??= Hash(account);
        await Database.SaveAsync(account);
        return account;
    }

    /// <summary>Invites somebody to work for an organisation. The answer is the path of their link.</summary>
    public async Task<string> InviteAsync(Organisation organisation, string email, DateTimeOffset? at = null)
    {
        await using var db = Database.Open();
        var invitation = await db.InviteAsync(organisation.Id, email, new Actor(Role.Machine), at ?? Some.Now, isMailed: false);
        var token = invitation.MakeToken();
        await db.SaveChangesAsync();
        return Web.Links.Account.Invitation(token);
    }

    /// <summary>Waits, at most a minute, until the worker has written one mail that says all of this.</summary>
    public async Task<string> MailSayingAsync(params IReadOnlyList<string> words)
    {
        for (var left = 600; left > 0; left--)
        {
            var found = Directory.Exists(MailFolder)
                ? Directory.EnumerateFiles(MailFolder).Select(TryRead)
                    .FirstOrDefault(text => words.All(said => text.Contains(said, StringComparison.Ordinal)))
                : null;
            if (found is not null)
            {
                return found;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"No mail said \u201c{string.Join("\u201d and \u201c", words)}\u201d.");
    }

    /// <summary>The path of the first link in a mail.</summary>
    public static string LinkIn(string mail) =>
        new Uri(mail.Split().First(word => word.StartsWith("http://", StringComparison.Ordinal))).PathAndQuery;

    /// <summary>Fills the database with what somebody sees who starts the site for the first time.</summary>
    public async Task SeedDemoAsync(TimeProvider? clock = null)
    {
        await using var db = Database.OpenAsOwner();
        using var scope = Services.CreateScope();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<SignInAccount>>();
        var keys = scope.ServiceProvider.GetRequiredService<KeyRing>();
        await new DemoData(db, new DemoAccounts(db, hasher, Password, clock ?? Clock), keys, clock ?? Clock).SeedAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:PaConnect", Database.ConnectionString);
        builder.UseSetting("ConnectionStrings:PaConnectOwner", Database.OwnerConnectionString);
        builder.UseSetting("PaConnect:KeysFolder", Path.Combine(_folder, "keys"));
        builder.UseSetting("PaConnect:MailFolder", MailFolder);
        builder.UseSetting("PaConnect:SignInsAMinute", "1000");
        builder.UseSetting("PaConnect:SearchesAMinute", "10000");
        builder.UseSetting("PaConnect:CountMilliseconds", "10000");
        builder.UseSetting("PaConnect:OffersAMinute", "10000");
        builder.UseSetting("PaConnect:ReportsAMinute", "1000");
        builder.UseSetting("PaConnect:RunsClockJobs", "false");
        builder.UseSetting("Serilog:MinimumLevel", "Error");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
        });
    }

    private string Hash(SignInAccount account)
    {
        using var scope = Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<IPasswordHasher<SignInAccount>>().HashPassword(account, Password);
    }

    /// <summary>A file that is just being written reads as nothing yet.</summary>
    private static string TryRead(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
