using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Web.Clock;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Mail;
using PaConnect.Web.Pages.Account;
using PaConnect.Web.Security;

namespace PaConnect.Web.Start;

internal static class Services
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("PaConnect")
            ?? throw new StartRefusedException("Set ConnectionStrings__PaConnect to the database, or use ./run.");
        builder.Services.AddDbContext<PaConnectDbContext>(options => options.UsePaConnect(connection));
        builder.Services.AddScoped<PlaceFinder>();
        builder.Services.AddScoped<Spelling>();
        builder.Services.AddScoped(services => new SearchCount(
            services.GetRequiredService<PaConnectDbContext>(),
            TimeSpan.FromMilliseconds(services.GetRequiredService<IOptions<SiteSettings>>().Value.CountMilliseconds)));
        builder.Services.AddScoped<PlaceSuggestions>();
        builder.Services.AddScoped<Localities>();
    }

    public static void AddPages(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;

        builder.Services
            .AddRazorPages(pages => pages.Conventions.AddDoors(builder.Environment))
            .AddMvcOptions(mvc =>
            {
                mvc.ModelBinderProviders.Insert(0, new TypedTextBinder.Provider());
                mvc.Filters.Add<HandlerFilter>();
                mvc.Filters.Add<SuspensionFilter>();
                mvc.Filters.Add<ConflictFilter>();
                mvc.Filters.Add<RefusalFilter>();
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

                // More rows than any request can hold, a form having 1,024 values at most and an address 8 KB: beyond it binding is a fault.
                // How many a form may have is its own rule, with its own sentence.
                mvc.MaxModelBindingCollectionSize = 4_096;
                var messages = mvc.ModelBindingMessageProvider;
                messages.SetValueMustNotBeNullAccessor(_ => "Choose one of the answers");
                messages.SetAttemptedValueIsInvalidAccessor((_, _) => "Choose one of the answers");
                messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Choose one of the answers");
                messages.SetUnknownValueIsInvalidAccessor(_ => "Choose one of the answers");
                messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Choose one of the answers");
                messages.SetValueIsInvalidAccessor(_ => "Choose one of the answers");
            });
        builder.Services.AddHttpContextAccessor();
    }

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var plainHttp = builder.Configuration.GetSection(SiteSettings.Section).GetValue<bool>(nameof(SiteSettings.PlainHttp));

        builder.Services
            .AddIdentityCore<SignInAccount>(identity =>
            {
                identity.User.RequireUniqueEmail = true;

                // The user name is the e-mail address, in which more may stand than Identity expects: o'brien@example.org.
                identity.User.AllowedUserNameCharacters = "";
                identity.SignIn.RequireConfirmedEmail = true;
                identity.Password.RequiredLength = 10;
                identity.Password.RequiredUniqueChars = AccountRules.PasswordDistinctCharacters;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<PaConnectDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();

        // A new password ends every other sign-in of the account within this time.
        builder.Services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(1));

        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            NameCookie(cookie.Cookie, "paconnect", plainHttp);
            cookie.LoginPath = Links.Account.SignIn;
            cookie.ReturnUrlParameter = "returnTo";
            cookie.ExpireTimeSpan = EndedSession.CookieLife;
            cookie.Events.OnSigningIn = Sessions.BeginAsync;
            cookie.Events.OnCheckSlidingExpiration = Sessions.CheckRenewalAsync;
            cookie.Events.OnValidatePrincipal = Sessions.ValidateAsync;
            cookie.Events.OnRedirectToLogin = SignInHere;
            cookie.Events.OnRedirectToAccessDenied = NotFound;

            // The page that signs somebody in says itself where they go next, and only there is it looked at.
            cookie.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        });
        builder.Services.AddAntiforgery(antiforgery => NameCookie(antiforgery.Cookie, "paconnect-form", plainHttp));
        builder.Services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(
            tempData => NameCookie(tempData.Cookie, "paconnect-banner", plainHttp));
        builder.Services.AddScoped<CurrentUser>();
        builder.Services.AddScoped<PrivateNotes>();
        builder.Services.AddSingleton<AlertLinks>();
        builder.Services.AddDoors();
        builder.Services.AddLimits();
    }

    public static void AddProtectionKeys(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration.GetSection(SiteSettings.Section)[nameof(SiteSettings.KeysFolder)]
            ?? throw new StartRefusedException("Set PaConnect__KeysFolder to a folder for the keys, outside the database.");
        builder.Services.AddSingleton(_ => KeyRing.Open(folder));
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeys>();
        builder.Services.AddDataProtection().SetApplicationName("PaConnect");
    }

    public static void AddMail(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(SiteSettings.Section).Get<SiteSettings>() ?? new SiteSettings();
        builder.Services.AddMailTemplates();
        if (settings.Smtp.Host is not null)
        {
            builder.Services.AddSingleton<IMailSender>(new SmtpMailSender(settings.Smtp));
        }
        else if (settings.MailFolder is { } folder)
        {
            builder.Services.AddSingleton<IMailSender>(services =>
                new FolderMailSender(folder, services.GetRequiredService<TimeProvider>()));
        }
        else
        {
            throw new StartRefusedException("Set PaConnect__Smtp__Host to a mail server, or PaConnect__MailFolder to a folder.");
        }

        if (settings.SendsMail)
        {
            builder.Services.AddHostedService<MailWorker>();
        }
    }

    public static void AddClockJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ClockJobRunner>();
        var settings = builder.Configuration.GetSection(SiteSettings.Section).Get<SiteSettings>() ?? new SiteSettings();
        if (settings.RunsClockJobs)
        {
            builder.Services.AddHostedService<ClockWorker>();
        }
    }

    /// <summary>Over https every cookie is Secure and __Host-; on a developer's plain http neither works.</summary>
    private static void NameCookie(CookieBuilder cookie, string name, bool plainHttp)
    {
        cookie.Name = plainHttp ? name : $"__Host-{name}";
        cookie.SecurePolicy = plainHttp ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }

    /// <summary>To a path, not to an address made of the host that was asked for: anybody can ask for another host.</summary>
    private static Task SignInHere(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(Links.Account.SignInThen(context.Request.Path + context.Request.QueryString));
        return Task.CompletedTask;
    }

    private static Task NotFound(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

/// <summary>The program cannot start as it is set up. The message is one sentence for whoever starts it.</summary>
internal sealed class StartRefusedException(string message) : Exception(message);
