namespace PaConnect.Domain.Moderation.Checks.Corpus;

/// <summary>A short text of the corpus, and the reasons that the checks should give for it.</summary>
/// <param name="Line">Where it begins in its file, counted from 1.</param>
public sealed record CorpusText(int Line, string Text, IReadOnlySet<ReasonCode> Expected);

/// <summary>How often a reason was planted, given and rightly given. What was never planted was all found.</summary>
public sealed record CodeScore(int Planted, int Given, int Right)
{
    /// <summary>How much of what was planted was found, from 0 to 1.</summary>
    public double Recall => Planted == 0 ? 1 : (double)Right / Planted;

    /// <summary>How much of what was given was right, from 0 to 1.</summary>
    public double Precision => Given == 0 ? 1 : (double)Right / Given;
}

/// <summary>
/// Holds the checks of an advert's words against texts whose faults are known. Each text is read as the free text of an advert,
/// and a reason counts once for a text, however often it is found there.
/// </summary>
public sealed class CorpusScore
{
    private readonly List<(CorpusText Text, HashSet<ReasonCode> Given, bool Failed)> _read;

    private CorpusScore(List<(CorpusText Text, HashSet<ReasonCode> Given, bool Failed)> read) => _read = read;

    /// <summary>Texts on which a rule broke: a person would read them, yet no text of a corpus should do that.</summary>
    public IEnumerable<CorpusText> Failures => _read.Where(read => read.Failed).Select(read => read.Text);

    public IEnumerable<(CorpusText Text, ReasonCode Code)> Misses =>
        from read in _read
        from code in read.Text.Expected.Except(read.Given).Order()
        select (read.Text, code);

    public IEnumerable<(CorpusText Text, ReasonCode Code)> FalseAlarms =>
        from read in _read
        from code in read.Given.Except(read.Text.Expected).Order()
        select (read.Text, code);

    /// <summary>Every reason that was planted or given.</summary>
    public IEnumerable<ReasonCode> Codes => _read.SelectMany(read => read.Text.Expected.Union(read.Given)).Distinct().Order();

    public CodeScore Overall => new(
        _read.Sum(read => read.Text.Expected.Count),
        _read.Sum(read => read.Given.Count),
        _read.Sum(read => read.Text.Expected.Intersect(read.Given).Count()));

    public static CorpusScore Of(IEnumerable<CorpusText> texts) => Of(texts, ListingChecks.OfAdverts);

    public static CorpusScore Of(IEnumerable<CorpusText> texts, IReadOnlyList<ITextRule> rules)
    {
        var read = new List<(CorpusText Text, HashSet<ReasonCode> Given, bool Failed)>();
        foreach (var text in texts)
        {
            var checks = ListingChecks.RunOnWords(text.Text, rules);
            read.Add((text, [.. checks.Noticed.Select(noticed => noticed.Code)], checks.Failed));
        }

        return new CorpusScore(read);
    }

    public CodeScore For(ReasonCode code) => new(
        _read.Count(read => read.Text.Expected.Contains(code)),
        _read.Count(read => read.Given.Contains(code)),
        _read.Count(read => read.Text.Expected.Contains(code) && read.Given.Contains(code)));
}
