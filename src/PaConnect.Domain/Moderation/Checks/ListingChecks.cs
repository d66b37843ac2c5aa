using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation.Checks.Learned;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// All the automatic checks of one version. They fail closed: a rule that breaks, or takes too long, is reported as
/// failed while the others still run, and a person reads the whole text.
/// </summary>
public static class ListingChecks
{
    /// <summary>What lists and patterns look for in the words of an advert: they can say why they ask.</summary>
    public static IReadOnlyList<ITextRule> OfAdvertsByPhrases { get; } =
    [
        .. OfEverything(),
        PayRules.LowRate, PayRules.UnknownHours, PayRules.Unpaid, PayRules.TakenBack, PayRules.Open,
        FormRules.BlankPay,
        HealthRules.Question,
        ApplicantRules.Age, ApplicantRules.Sex, ApplicantRules.Belief, ApplicantRules.Family, ApplicantRules.Fitness,
        ApplicantRules.Origin, ApplicantRules.BareWord,
        PrivacyRules.Diagnosis, PrivacyRules.ExactAge, PrivacyRules.Alone, PrivacyRules.Surname, PrivacyRules.ThirdParty,
        SafetyRules.Care, SafetyRules.ClinicalTask, StatusRules.NotAJob, FormRules.Capitals, FormRules.HardlyAnyWords,
    ];

    /// <summary>All that is looked for in the words of an advert.</summary>
    public static IReadOnlyList<ITextRule> OfAdverts { get; } = [.. OfAdvertsByPhrases, .. LearnedRule.OfAdverts];

    /// <summary>A PA may write of illnesses and ages: their experience is with people who have them.</summary>
    public static IReadOnlyList<ITextRule> OfProfiles { get; } =
        [.. OfEverything(), StatusRules.SelfEmployedAssistant, .. LearnedRule.OfProfiles];

    public static CheckResult Run(JobAdvertDetails details, DateOnly today) => Run(details, today, OfAdverts);

    /// <summary>With the terms that the platform lists itself.</summary>
    public static CheckResult Run(JobAdvertDetails details, DateOnly today, IReadOnlyList<ListedTerm> terms) =>
        Run(details, today, OfAdverts.Concat(terms.Select(term => term.ToRule())));

    /// <summary>
    /// Looks again at an advert that was checked when it was sent: at what its answers come to on a date, and for the listed terms. Its
    /// words did not change since, so the built-in lists are read again only where that is asked.
    /// </summary>
    public static CheckResult RunAgain(JobAdvertDetails details, DateOnly on, IReadOnlyList<ListedTerm> terms, bool withAllWords) =>
        withAllWords ? Run(details, on, terms) : Run(details, on, terms.Select(term => term.ToRule()));

    /// <summary>What one term finds in an advert, before it is listed.</summary>
    public static CheckResult RunTerm(JobAdvertDetails details, ListedTerm term) =>
        RunAll(Looks(JobAdvertTexts.Of(details), [term.ToRule()]));

    public static CheckResult Run(JobAdvertDetails details, DateOnly today, IEnumerable<ITextRule> rules) =>
        RunAll(
            [
                .. Looks(JobAdvertTexts.Of(details), rules),
                .. AdvertRules.All.Select(rule => (Func<IEnumerable<Noticed>>)(() => rule(details, today))),
            ]);

    /// <summary>What is looked for in one text, read as what an advert says of itself.</summary>
    public static CheckResult RunOnWords(string text) => RunOnWords(text, OfAdverts);

    public static CheckResult RunOnWords(string text, IEnumerable<ITextRule> rules) =>
        RunAll(Looks([new TextField("Role.About", "Who the job is for", text)], rules));

    public static CheckResult Run(AssistantProfileDetails details) => Run(details, OfProfiles);

    public static CheckResult Run(AssistantProfileDetails details, IReadOnlyList<ListedTerm> terms) =>
        Run(details, OfProfiles.Concat(terms.Select(term => term.ToRule())));

    public static CheckResult Run(AssistantProfileDetails details, IEnumerable<ITextRule> rules) =>
        RunAll(Looks(AssistantProfileTexts.Of(details), rules));

    private static IEnumerable<ITextRule> OfEverything() =>
    [
        PhoneRule.Numerals, PhoneRule.Words,
        ContactRules.Email, ContactRules.Handle, ContactRules.WebSite,
        PlaceRules.WholePostcode, PlaceRules.StreetAddress, PlaceRules.EntryCode,
        PlaceRules.KeyPlace, ContactRules.OffSitePhrases,
        FormRules.Template, FormRules.Gap, StatusRules.SelfEmployed, StatusRules.Fee,
        SafetyRules.Sexual, SafetyRules.Exploitation, SafetyRules.Abuse,
    ];

    private static IEnumerable<Func<IEnumerable<Noticed>>> Looks(
        IEnumerable<TextField> fields, IEnumerable<ITextRule> rules)
    {
        var all = rules.ToList();
        return fields.SelectMany(_ => all, (field, rule) => (Func<IEnumerable<Noticed>>)(() => rule.Look(field)));
    }

    internal static CheckResult RunAll(IEnumerable<Func<IEnumerable<Noticed>>> looks)
    {
        var noticed = new List<Noticed>();
        var failed = false;
        foreach (var look in looks)
        {
            try
            {
                noticed.AddRange(look());
            }
#pragma warning disable CA1031 // Whatever breaks a rule, the others must still run and a person must hear of it.
            catch (Exception)
#pragma warning restore CA1031
            {
                failed = true;
            }
        }

        return new CheckResult([.. LearnedRule.WithoutRepeats(noticed)], failed);
    }
}
