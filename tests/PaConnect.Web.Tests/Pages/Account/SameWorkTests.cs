using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Accounts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

/// <summary>
/// Hashing a password is most of what signing in does, so whoever measures the time counts hashes. Each try must cost one, whoever has an
/// account and whatever state it is in.
/// </summary>
public sealed class SameWorkTests(SameWorkTests.CountingSite site) : IClassFixture<SameWorkTests.CountingSite>
{
    [Theory]
    [InlineData("unknown")]
    [InlineData("known")]
    [InlineData("unconfirmed")]
    [InlineData("locked")]
    public async Task Signing_in_takes_as_long_for_everybody(string kind)
    {
        var account = await site.AddAccountAsync();
        await using (var db = site.Database.Open())
        {
            db.Attach(account);
            account.EmailConfirmed = kind != "unconfirmed";
            account.LockoutEnd = kind == "locked" ? DateTimeOffset.MaxValue : null;
            await db.SaveChangesAsync();
        }

        var browser = site.Open();
        var form = await browser.OpenAsync(Links.Account.SignIn);
        var before = site.Hashes;
        await browser.SubmitAsync(
            form,
            "Sign in",
            ("E-mail address", kind == "unknown" ? "nobody@example.org" : account.Email!),
            ("Password", "not this one"));

        Assert.Equal(1, site.Hashes - before);
    }

    public sealed class CountingSite : Site
    {
        private readonly CountingHasher _hasher = new();

        public int Hashes => _hasher.Count;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<SignInAccount>>(_hasher));
        }
    }

    private sealed class CountingHasher : IPasswordHasher<SignInAccount>
    {
        private readonly PasswordHasher<SignInAccount> _hasher = new();

        public int Count { get; private set; }

        public string HashPassword(SignInAccount user, string password)
        {
            Count++;
            return _hasher.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(SignInAccount user, string hashedPassword, string providedPassword)
        {
            Count++;
            return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
