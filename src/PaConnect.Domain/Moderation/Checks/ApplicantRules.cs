using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// Words that limit who can apply by a protected characteristic, and their usual euphemisms. The same words about the
/// employer ("the
/// young man I support") limit nobody, so each pattern wants an applicant near by.
/// </summary>
internal static partial class ApplicantRules
{
    private const string AgeWords = "(young(er|ish)?|youthful|mature|older|middle[ -]aged|elderly)";
    private const string SexWords = "(female|male|woman|women|men|man|lady|ladies|girl|gentleman|guy|bloke)s?";

    private const string Worker =
        "(pas?|p\\.a\\.?|carers?|personal assistants?|assistants?|applicants?|candidates?|support workers?"
            + "|workers?|care workers?|employees?|drivers?|helpers?|staff|companions?)";

    private const string Message =
        "This may limit who can apply. A limit needs a lawful reason. Record it as a limit with its reason, or "
            + "say what the job needs.";

    public static ITextRule Age { get; } = new PatternRule(
        "limit-by-age",
        ReasonCode.DiscriminationNoBasis,
        Message,
        AgeWanted(), AgedWorker(), AgeInNumbers(), AgeInStages())
    {
        IsHarmless = seen => seen.IsDenied || IsAboutEmployer(seen),
    };

    public static ITextRule Sex { get; } = new PatternRule(
        "limit-by-sex",
        ReasonCode.DiscriminationNoBasis,
        Message,
        SexedWorker(), SexWanted(), NoParents())
    {
        IsHarmless = seen => seen.IsDenied || IsAboutEmployer(seen) || PlaceForWomen().IsMatch(seen.After),
    };

    public static ITextRule Origin { get; } = new PatternRule(
        "limit-by-origin-or-belief",
        ReasonCode.DiscriminationNoBasis,
        Message,
        OriginOrBelief())
    {
        IsHarmless = seen => seen.IsDenied,
    };

    public static ITextRule Fitness { get; } = new PatternRule(
        "limit-by-fitness",
        ReasonCode.DiscriminationNoBasis,
        "This may shut out disabled people who could do the job. Say what the tasks need, such as pushing a whe"
            + "elchair.",
        FitAndHealthy())
    {
        IsHarmless = seen => seen.IsDenied || KeepsFit().IsMatch(seen.Before),
    };

    /// <summary>In a list of what is asked, "mature" alone is about the applicant.</summary>
    public static ITextRule BareWord { get; } = new PatternRule(
        "limit-in-one-word",
        ReasonCode.DiscriminationNoBasis,
        Message,
        OnlyTheWord())
    {
        IsHarmless = seen => !seen.Field.Field.StartsWith("Requirements.Asked", StringComparison.Ordinal),
    };

    private static bool IsAboutEmployer(Sighting seen) =>
        (seen.Match.Groups["soft"].Success && ForSomebody().IsMatch(seen.Before))
        || (seen.Match.Groups["between"] is { Success: true } between && Supporting().IsMatch(between.Value));

    [GeneratedRegex(
        @"\b(looking for|seek(s|ing)?|want(s|ed)?|need(s|ed)?|suits?|ideal(ly)? for|perfect for|prefer(s|ably"
            + @"|red|ence for)?|must be|should be"
            + @"|(would|'d) like|ideally|someone|somebody|applicants?|candidates?|you (are|will be|should be"
            + @"|must be)|you're)"
            + @"(?<between>[^.!?\n]{0,40}?[ ,])(?<hit>" + AgeWords + @")\b(?! (people|adults?|children) with\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AgeWanted();

    [GeneratedRegex(
        @"\b(?<hit>(?<soft>" + AgeWords + @"))(,?( and)? (?!needs|seeks|wants|requires|looking|with|who"
            + @"|and )[a-z\-]+){0,2},? "
            + "(" + Worker + @"|(person|people|lady|woman|man|adult) (wanted|needed|required|preferred|only|sought))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AgedWorker();

    [GeneratedRegex(
        @"\b(must be |be |should be |applicants? |candidates? |anyone |someone |somebody |people "
            + @"|minimum age (of |is )?)?"
            + @"(?<hit>\b(aged?|ages|over|under|at least|between|minimum age( of| is)?|no older than"
            + @"|no younger than) (the age of |over |under |at least |between )?"
            + @"(19|[2-7][0-9])s?( ?(-|to|and) ?[2-9][0-9])?)( (years|yrs) (old|of age)"
            + @"| for (the )?(car )?insurance|,? (or|and) (over|above|older)| only\b| preferred| please"
            + @"| (due to|because of) (the )?(car )?insurance|\b(?= to (drive|apply)))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AgeInNumbers();

    [GeneratedRegex(
        @"\b(must be|applicants?( must be| should be)?|candidates?( must be| should be)?|preferably|ideally"
            + @"|someone|somebody|looking for (a )?(pa|carer|person|woman|man)) "
            + @"(?<hit>(aged?|over|under|between|in (their|his|her) (early |mid |late )?(20s|30s|40s|50s"
            + @"|twenties|thirties|forties|fifties)) ?(19|[2-7][0-9])?( ?(-|to|and) ?[2-9][0-9])?)\b(?! (hours"
            + @"|miles|minutes|days|weeks|stone|kg))"
            + @"|\b(recent graduates?|school leavers?|students?|over 50s|retired people|pensioners?) (only"
            + @"|preferred)\b|\bno (students|pensioners|over[ -]?\d0s?|teenagers|under[ -]?2\ds)\b"
            + @"|\b(nobody|no one|none|people|person|someone"
            + @"|anyone|woman|women|man|men|girl|lady|pa|carer) (aged )?(over|under) "
            + @"(19|[2-7][0-9])\b(?! (hours|miles|minutes|days|weeks|stone|kg|kilos))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AgeInStages();

    [GeneratedRegex(
        @"(?<![\w'])(female|male|lady|woman|girl|women) " + Worker + @"\b|\b" + Worker
            + @"( \w+){0,2} (must|should|needs to|has to) be (a )?(female|male|woman|man|lady)\b"
            + @"|\b(must|should|needs to|has to) be (a )?(female|male|woman|man|lady)\b"
            + @"|\blooking for (a |another )?(female|male|woman|man|lady|girl)\b(?! (to support|i support"
            + @"|with))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SexedWorker();

    [GeneratedRegex(
        @"\b(?<soft>" + SexWords + @")[ -](only|preferred|wanted|needed|required|sought|preferably"
            + @"|essential)\b|\b(prefer|preferably|ideally) (a )?"
            + @"(female|male|woman|lady|man|girl)\b"
            + @"|\bno (men|women|males|females|ladies|boys|girls)\b|[(\[](f|m|female|male)[)\]]"
            + @"|\bonly (women|men|females|males|ladies|girls)( (may|can|should|need)|\W|$)"
            + @"|\bwant (a |another )?(girl|woman|lady|man|female|male)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SexWanted();

    [GeneratedRegex(
        @"\bno (young |school[ -]age )?(mums?|mothers?|parents|dads|fathers|family commitments?|family ties"
            + @"|childcare (commitments?|issues|problems)|dependants|child commitments)\b"
            + @"|\b(without|free of|free from) (children|family commitments?|family ties|ties"
            + @"|childcare( commitments?)?|dependants|young children)\b"
            + @"|\b(not|nobody|no one)( who is| be)? (pregnant|planning (a family|(to have )?children))"
            + @"|\bno (pregnant|married) \w+|\b(single|unmarried|childless) (people|person|women"
            + @"|applicants?) (only|preferred)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex NoParents();

    [GeneratedRegex(
        @"\bnative[ -](level )?(english|british|uk|speaker|welsh|born)\w*"
            + @"|\benglish (as (a |your |their )?|is (your|their) )?(first language|mother tongue)\b"
            + @"|\bmother tongue\b"
            + @"|\b(british|english|white|european|polish|asian|black|african|indian|filipino|eastern european"
            + @"|uk born|scottish|irish)s? (only|people only|nationals? only|applicants?|candidates?|preferred"
            + @"|pa|pas|carers?|person (wanted|only|preferred)|(lady|woman|man) (wanted|preferred))\b"
            + @"|\b(uk|british)[ -](citizens?|nationals?|passport holders?|born)( only| preferred)\b"
            + @"|\bborn in (the )?(uk|britain|england|great britain)\b"
            + @"|\bno (foreigners|immigrants|migrants|foreign|(strong |thick |heavy )?accents?)\b"
            + @"|\b(christians?|muslims?|jewish|hindus?|sikhs?|catholics?|buddhists?) (only|preferred"
            + @"|applicants?|candidates?|pas?|carers?|person (wanted|preferred|only)|(lady|woman) (wanted"
            + @"|preferred))\b"
            + @"|\bmust be (a )?(practising )?(christian|muslim|jewish|hindu|sikh|catholic|white|british"
            + @"|english|straight|heterosexual)\b"
            + @"|\b(straight|gay|heterosexual) (people |person |applicants )?(only|preferred)\b"
            + @"|\bno (gays?|lgbt\w*|trans)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OriginOrBelief();

    [GeneratedRegex(
        @"\b(physically )?(fit|healthy|strong),? (and|&) (very )?(healthy|strong|active|able|well|fit)\b"
            + @"|\bphysically (very )?fit\b|\b(must|should|need to|has to|have to) be (very |physically )?(fit"
            + @"|healthy|able[ -]bodied)\b|\bable[ -]?bodied\b|\bno disabilit(y|ies)\b"
            + @"|\b(fit|healthy) (pa|carer|person|applicant|candidate)s?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex FitAndHealthy();

    [GeneratedRegex(
        @"\b(keep|stay|remain|get|be|feel|help)(s|ing|ping|ting)?( \w+){0,2} $",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex KeepsFit();

    [GeneratedRegex(
        @"^\s*(a |an |must be )?(" + AgeWords + @"( (person|outlook|attitude))?|female|male|woman|man|lady"
            + @"|native speaker|fit|healthy|non[ -]?disabled|single|british|christian|muslim)\W*$"
            + @"|^[\w ,]{0,60}\b(?<hit>mature)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OnlyTheWord();

    [GeneratedRegex(
        @"\b(for|with|support\w*|assist\w*|help\w*|by|my|our|his|her|i am|i'm|disabled|to) ((a|an|the|disabled"
            + @"|active|lovely|very|our|my) )*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex ForSomebody();

    [GeneratedRegex(
        @"\b(support\w*|assist(s|ing)?|help\w*|look(ing)? after|care|caring|for|with|to|of|our|my|his|her"
            + @"|employed by|join\w*|visit\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Supporting();

    [GeneratedRegex(
        @"^[ -]?(swim\w*|gyms?|class\w*|sessions?|groups?|clubs?|wards?|nights?|choir|spaces?|refuge|changing)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex PlaceForWomen();
}
