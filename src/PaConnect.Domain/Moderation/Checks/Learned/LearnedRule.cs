using PaConnect.Domain.Moderation.Checks.Corpus;

namespace PaConnect.Domain.Moderation.Checks.Learned;

/// <summary>
/// Asks about passages that are like those of the corpus which need that reason, though no phrase of any list is in them.
/// </summary>
internal sealed class LearnedRule(ReasonCode code, Lazy<ReasonClassifier> classifier) : ITextRule
{
    /// <summary>See <see cref="ReasonClassifier.LogOddsOf"/>: from about one in four on, it is worth a question.</summary>
    private const double LikelyEnough = 0;

    private const string Prefix = "like-";

    private const string Message = "These words are like examples that need changing. Look at them once more.";

    /// <summary>Made when the checks first run, in a second or two.</summary>
    private static readonly Lazy<ReasonClassifier> OfAllTexts =
        new(() => ReasonClassifier.Train([.. CorpusFile.Own(), .. CorpusFile.Lessons()]));

    public static IReadOnlyList<ITextRule> OfAdverts { get; } = All(OfAllTexts);

    /// <summary>A PA may write of much that an advert may not: of illnesses, of ages, of who paid them and how.</summary>
    public static IReadOnlyList<ITextRule> OfProfiles { get; } =
    [
        .. OfAdverts.Where(rule => rule.Code
            is ReasonCode.SexualOrExploit or ReasonCode.FeeOrScam or ReasonCode.AbusiveLanguage or ReasonCode.TemplateText),
    ];

    public string Id { get; } = Prefix + code.Code();

    public ReasonCode Code => code;

    public static IReadOnlyList<ITextRule> All(Lazy<ReasonClassifier> classifier) =>
    [
        .. Enum.GetValues<ReasonCode>()
            .Except([ReasonCode.Duplicate, ReasonCode.Impersonation, ReasonCode.Quality, ReasonCode.Other])
            .Select(code => new LearnedRule(code, classifier)),
    ];

    public static bool IsLearned(string rule) => rule.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>
    /// Each of these rules asks once about an answer, where the words are most alike; and not about words of which a rule that can say why
    /// asks the same.
    /// </summary>
    public static IEnumerable<Noticed> WithoutRepeats(IReadOnlyList<Noticed> noticed)
    {
        var explained = noticed.Where(one => !IsLearned(one.Rule)).ToLookup(one => (one.Code, one.Field));
        var learned = noticed.Where(one => IsLearned(one.Rule))
            .Where(one => !explained[(one.Code, one.Field)].Any(other => Overlaps(one, other)))
            .DistinctBy(one => (one.Rule, one.Field));
        return [.. noticed.Where(one => !IsLearned(one.Rule)), .. learned];
    }

    /// <summary>The likeliest first.</summary>
    public IEnumerable<Noticed> Look(TextField field) =>
        from passage in field.Passages
        let logOdds = classifier.Value.LogOddsOf(code, passage.Features)
        where logOdds > LikelyEnough
        orderby logOdds descending
        let original = field.Folded.Original(passage.Start, passage.End - passage.Start)
        select new Noticed(Id, Code, field.Field, Message, original.Start, original.Length);

    /// <summary>What was found without a place counts for the whole answer.</summary>
    private static bool Overlaps(Noticed one, Noticed other) =>
        other is not { Start: { } start, Length: { } length } || (start < one.Start + one.Length && one.Start < start + length);
}
