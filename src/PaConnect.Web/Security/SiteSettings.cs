using PaConnect.Data.Search;

namespace PaConnect.Web.Security;

/// <summary>The settings under "PaConnect". README's table tells what each is for.</summary>
public sealed class SiteSettings
{
    public const string Section = "PaConnect";

    /// <summary>Where people reach the site: the beginning of every link in a mail, a feed and a poster.</summary>
    public string PublicUrl { get; init; } = "http://localhost:5080";

    /// <summary>
    /// Cookies without "Secure" and without the __Host- prefix, because the site is served over plain http. For a developer's own
    /// machine only; the one setting that decides it.
    /// </summary>
    public bool PlainHttp { get; init; }

    /// <summary>Where the keys lie that wrap what is sealed in the database.</summary>
    public string? KeysFolder { get; init; }

    /// <summary>Where mail is written to as files when no SMTP server is set.</summary>
    public string? MailFolder { get; init; }

    public SmtpSettings Smtp { get; init; } = new();

    /// <summary>The password of the demo accounts. Development only.</summary>
    public string? DemoPassword { get; init; }

    /// <summary>Whom to tell of a weakness in the site: an address that begins with mailto: or https:.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>Who runs the site and how to reach them, for the privacy page: the data controller.</summary>
    public string? RunBy { get; init; }

    /// <summary>Whether this instance looks for what time has made due. Any number may; at least one must.</summary>
    public bool RunsClockJobs { get; init; } = true;

    /// <summary>Whether this instance sends the mails that wait. Any number may; at least one must.</summary>
    public bool SendsMail { get; init; } = true;

    /// <summary>Tries a minute from one address: to sign in, register or ask for a new password.</summary>
    public int SignInsAMinute { get; init; } = 20;

    /// <summary>Searches a minute for one person or address.</summary>
    public int SearchesAMinute { get; init; } = 120;

    /// <summary>How long the database may count what a search finds, before the page says "many".</summary>
    public int CountMilliseconds { get; init; } = (int)SearchCount.UsualTime.TotalMilliseconds;

    /// <summary>Times a minute that places are offered to one person or address: a few for each place that is typed.</summary>
    public int OffersAMinute { get; init; } = 600;

    /// <summary>Reports a minute from one person or address.</summary>
    public int ReportsAMinute { get; init; } = 10;
}

public sealed class SmtpSettings
{
    public string? Host { get; init; }
    public int Port { get; init; } = 587;
    public string From { get; init; } = "no-reply@paconnect.example";
    public string? User { get; init; }
    public string? Password { get; init; }
    public bool UseTls { get; init; } = true;
}
