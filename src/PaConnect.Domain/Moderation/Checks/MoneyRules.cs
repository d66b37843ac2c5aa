using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Work that is not employed, not paid, or that costs the applicant money.</summary>
internal static partial class MoneyRules
{
    private const string StatusMessage =
        "This says self-employed or cash in hand. A PA is nearly always an employee. Somebody must look at what"
            + " this job is.";

    /// <summary>In an advert: the employer may say that they are self-employed themselves.</summary>
    public static ITextRule SelfEmployedJob { get; } = new PatternRule(
        "self-employed", ReasonCode.StatusSelfEmployed, StatusMessage, SelfEmployed())
    {
        IsHarmless = seen => seen.IsDenied || SpeakerIs().IsMatch(seen.Before),
    };

    public static ITextRule SelfEmployedAssistant { get; } = new PatternRule(
        "self-employed", ReasonCode.StatusSelfEmployed, StatusMessage, SelfEmployed())
    {
        IsHarmless = seen => seen.IsDenied,
    };

    public static ITextRule Fee { get; } = new PatternRule(
        "fee-or-scam",
        ReasonCode.FeeOrScam,
        "This looks like asking for money, offering a visa or handling cheques. Nobody may be charged for a job here.",
        FeeOrVisa())
    {
        IsHarmless = seen =>
            seen.IsDenied || EmployerPays().IsMatch(seen.Before) || EmployerPaysAfter().IsMatch(seen.After),
    };

    public static ITextRule UnpaidWork { get; } = new PatternRule(
        "unpaid-work",
        ReasonCode.PayUnclear,
        "This looks like work without pay. Trial shifts, training and shadowing must be paid. Say what you pay "
            + "for them.",
        Unpaid())
    {
        IsHarmless = seen => seen.IsDenied,
    };

    public static ITextRule OpenPay { get; } = new PatternRule(
        "open-pay",
        ReasonCode.PayUnclear,
        "This leaves the pay open. Say what each kind of hour pays, so that people can decide.",
        PayLeftOpen())
    {
        IsHarmless = seen => seen.IsDenied,
    };

    [GeneratedRegex(
        @"\bself ?-? ?employ(ed|ment)\b|\bcash ?-?in ?-?hand\b|\bfreelance(rs?)?\b"
            + @"|\b(your|their|own) (own )?(tax and ni\b|tax and national insurance|tax return|tax affairs)"
            + @"|\bown (tax|ni|national insurance)\b"
            + @"|\byou (can |will |must |should |would )?(send |give |submit )?(me |us |an )*(monthly "
            + @"|weekly )?invoices?\b"
            + @"|\b(pa|paid|pay|pays|payment|wages)( \w+)? (in |by )?cash\b"
            + @"|\bcash (only|wages|paid|payment)\b|\boff the books\b|\bown utr\b|\butr number\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SelfEmployed();

    [GeneratedRegex(
        @"\b(i am|i'm|im|we are|we're|my (husband|wife|partner|mum|dad|mother|father) is|he is|she is|i was"
            + @"|i work|i became) ((a|both|also|now|as|\w+ly) )*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SpeakerIs();

    [GeneratedRegex(
        @"\bvisas? sponsor\w*|\bsponsor(ship|ed|s|ing)?( \w+){0,2} visas?\b"
            + @"|\bsponsorship (is |will be )?(available|offered|provided|for)\b|\bcertificate of sponsorship\b"
            + @"|\bcos available\b"
            + @"|\b(registration|joining|admin|administration|processing|training|application|uniform|booking"
            + @"|security|starter|dbs|placement) (fee|deposit|charge)s?\b"
            + @"|\b(applicants?|candidates?|you|pas?)( will| must| should| need to"
            + @"| have to)? pay( \w+){0,2} (for (your|their|the|a) (own )?(dbs|training|uniform|checks?)|(dbs"
            + @"|deposit|fee)s?\b)"
            + @"|\b(send|transfer|wire|lend|forward)( me| us| the| some| your| \w+ing)* money\b"
            + @"|\bmoney transfer\b|\b(small|refundable) (fee|deposit)\b"
            + @"|\byou (will|may|might) be charged\b|\b(we|i) (will )?charge (you|applicants)\b"
            + @"|\bwestern union\b|\bmoneygram\b|\bgift ?cards?\b|\bbitcoin\b|\bcrypto\w*"
            + @"|\b(send|post|mail|give) you (a|the|your|my) che(que|ck)s?\b"
            + @"|\b(cash|deposit|bank|pay in)( \w+){0,2} cheques?\b|\bcashiers? che(que|ck)\b"
            + @"|\bche(que|ck)s? (in advance|before you start)\b"
            + @"|\b(send|give|email|text)( \w+){0,3} (bank details|bank account|sort code|passport"
            + @"|card details|national insurance number)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex FeeOrVisa();

    [GeneratedRegex(
        @"\b(we|i|employer|council|my (budget|payroll))( will|'ll)? (pay|cover|meet"
            + @"|refund)s?( for)?( \w+){0,3} $|\bhelp( \w+){0,5} $|\b(to|and) my \w+ $",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex EmployerPays();

    [GeneratedRegex(
        @"^ ?(is |are |will be )?(paid|covered|met|refunded) (for )?by (me|us|the (council|employer))\b"
            + @"|^ to my (grand|son|daughter|family|sister|brother)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex EmployerPaysAfter();

    [GeneratedRegex(
        @"\bunpaid( \w+)? (trials?|shifts?|training|induction|shadow\w*|hours?|days?|shadow|work|weeks?"
            + @"|overtime|handovers?)\b"
            + @"|\b(trials?|shadow\w*|induction|training|handovers?|first (shift|day|week|session|visit"
            + @"|month)s?)( (shift|day|week|session|period|hour)s?)?"
            + @"( \w+){0,3} (unpaid|not (be )?paid|without pay|without payment|for free|free of charge|no pay)\b"
            + @"|\bwork( \w+){0,3} for (free|nothing|no pay)\b"
            + @"|\bno pay for( \w+){0,2} (trial|training|first|shadow\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Unpaid();

    [GeneratedRegex(
        @"\b(pay|wages?|salary|rate)( of pay)? (is |are |to be |will be )?(negotiable|tbc|tba|discussed"
            + @"|agreed at interview|dependent on experience)\b|\bcompetitive (pay|rate|salary|wage)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex PayLeftOpen();
}
