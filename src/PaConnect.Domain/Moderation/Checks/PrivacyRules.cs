using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What strangers need not know about the person at home. Advice, because it is theirs to tell.</summary>
internal static partial class PrivacyRules
{
    private const string Diagnoses =
        @"(multiple sclerosis|ms|cerebral palsy|muscular dystrophy|motor neurone( disease)?|mnd"
            + @"|parkinson'?s?( disease)?|dementia|alzheimer'?s?"
        + @"|autism|autistic|asperger'?s?|adhd|down'?s? syndrome|epilepsy|epileptic|diabetes|diabetic|stroke(?! of)"
        + @"|brain injury|spinal (cord )?injury|spina bifida"
        + @"|schizophrenia|bipolar( disorder)?|depression|psychosis|ptsd|personality disorder|anxiety disorder"
        + @"|cancer|hiv|hepatitis|copd|heart failure|ehlers[ -]danlos|arthritis|fibromyalgia"
        + @"|huntington'?s?( disease)?"
        + @"|tetraplegi[ac]|quadriplegi[ac]|paraplegi[ac]|locked[ -]in syndrome|cystic fibrosis"
        + @"|learning disabilit(y|ies)|tracheostomy|colostomy|stoma|peg feed|ventilator|incontinen(t|ce)"
        + @"|seizures|dysphagia)";

    public static ITextRule Diagnosis { get; } = new PatternRule(
        "diagnosis",
        ReasonCode.PrivacyOvershare,
        "This may say more about health than you want strangers to know. You can tell the person you choose later.",
        Disclosed())
    {
        IsHarmless = seen => seen.IsDenied || InGeneral().IsMatch(seen.Before),
    };

    public static ITextRule ExactAge { get; } = new PatternRule(
        "exact-age",
        ReasonCode.PrivacyOvershare,
        "This gives somebody's exact age. Strangers need not know it. You could say child, young adult or older"
            + " person.",
        YearsOld());

    public static ITextRule Alone { get; } = new PatternRule(
        "alone",
        ReasonCode.PrivacyOvershare,
        "This tells strangers when somebody is alone or the home is empty. Take it out. Tell the person you cho"
            + "ose later.",
        LeftAlone(), NobodyIn())
    {
        IsHarmless = seen => seen.IsDenied || Never().IsMatch(seen.Match.Value),
    };

    [GeneratedRegex(
        @"\b(i|he|she|they|who|we) (also |now |both )?(have|has|had|am|is|are|live with|lives with"
            + @"|suffers? from|was diagnosed with|were diagnosed with|uses?)( \w+){0,3}? (?<hit>" + Diagnoses
            + @")\b"
            + @"|\b(i've( got)?|i'm|he's|she's|living with|suffering from|suffers? from|diagnos\w+ (of|with)"
            + @"|due to|because of|following a|after a)( \w+){0,3}? (?<hit>" + Diagnoses + @")\b"
            + @"|\b(my|his|her|our)( \w+){0,3}? (?<hit>" + Diagnoses + @")\b"
            + @"|\b(son|daughter|man|woman|boy|girl|husband|wife|mum|dad|mother|father|brother|sister|lady"
            + @"|gentleman|adult|person|teenager|child|employer|[a-z]+ (has|is))( who)?( (with|has|is"
            + @"|living with))( \w+){0,3}? (?<hit>" + Diagnoses + @")\b"
            + @"|\b(?<hit>" + Diagnoses + @") (man|woman|boy|girl|son|daughter|lady|gentleman|teenager|husband"
            + @"|wife|employer)\b|\bdiagnosis\b"
            + @"|\b[a-z]{2,20} (has|lives with) (\w+ ){0,2}?(?<hit>" + Diagnoses + @")\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Disclosed();

    [GeneratedRegex(
        @"\b(experience|experienced|training|trained|knowledge|understand\w*|worked|working|awareness|interest"
            + @"|support group|charity|anyone|applicants?|if you|you)( \w+){0,5} $",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex InGeneral();

    [GeneratedRegex(
        @"(?<![\w£.])[1-9][0-9]?[ -](years?|yrs?)[ -]old\b(?! (dog|cat|house|car|van|puppy|labrador|building"
            + @"|charity|hoist))"
            + @"|\b(i am|i'm|he is|he's|she is|she's|is aged|son,?|daughter,?"
            + @"|who is) (aged )?(?<hit>[1-9][0-9])(?=$|[,.;)\n]| and\b| years? of age\b| with\b| who\b)"
            + @"|\b(son|daughter|man|woman|boy|girl|mum|dad|mother|father|husband|wife|lady"
            + @"|gentleman),? \(?(?<hit>aged? [1-9][0-9]?)\b|\bdate of birth\b"
            + @"|\bborn (on|in) (\d+ )?(\w+ )?(19|20)[0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex YearsOld();

    [GeneratedRegex(
        @"\b(?<!you (may |will |can )?)(lives?|living|am|is|are|be|being|left|home|house|stays?|sleeps?|i'm"
            + @"|he's|she's) ((?!you )\w+ ){0,2}"
            + @"(alone|on (my|his|her|their) own|by (myself|himself|herself|themselves))\b(?! (with|decisions?"
            + @"|terms|feet|two feet|business|choices?|car|way|transport|home|pace|to\b))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex LeftAlone();

    [GeneratedRegex(
        @"\b(no ?-?(one|body)) (else )?(is |will be |lives )?(ever )?(at home|in the house|in the flat|here"
            + @"|home|around|in)\b|\bthere (is|will be) no ?-?(one|body) else\b"
            + @"|\b(house|flat|home|bungalow|property) (is|will be|stands|left) (usually |often "
            + @"|mostly )?(empty|unoccupied)\b"
            + @"|\b(my|his|her|our|their) (\w+ )?(parents?|wife|husband|partner|family|mum|dad|mother|father"
            + @"|son|daughter|flatmate) (is|are|goes|go|works?|will be) (always |usually |often )?"
            + @"(away|out (at work|all)|at work|out on|abroad|(away )?from (9|8|7|10))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex NobodyIn();

    [GeneratedRegex(
        @"\b(never|not|cannot)\b|n't\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Never();
}
