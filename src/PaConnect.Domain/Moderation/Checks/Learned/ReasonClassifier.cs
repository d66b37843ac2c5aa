using PaConnect.Domain.Moderation.Checks.Corpus;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks.Learned;

/// <summary>
/// Tells from examples how likely words are to need each reason: a logistic regression for each, trained on the texts of the corpus by
/// AdaGrad (Duchi, Hazan and Singer, 2011). Phrases know what somebody thought of; this knows what is like it. The same texts always
/// make the same classifier.
/// </summary>
internal sealed class ReasonClassifier
{
    private const int Epochs = 12;
    private const double Rate = 0.25;
    private const double BiasRate = 0.02;
    private const double Decay = 2e-5;

    /// <summary>Few texts have any one reason, so each of those counts for more.</summary>
    private const double WeightOfPlanted = 3;

    /// <summary>A feature of one text alone teaches nothing of others.</summary>
    private const int FewestTexts = 2;

    private const double TooSmallToLearnFrom = 1e-3;

    private readonly Dictionary<uint, int> _places;
    private readonly Dictionary<ReasonCode, Weights> _weights;

    private ReasonClassifier(Dictionary<uint, int> places, Dictionary<ReasonCode, Weights> weights) =>
        (_places, _weights) = (places, weights);

    public static ReasonClassifier Train(IReadOnlyList<CorpusText> texts)
    {
        var examples = texts.Select(text => (Features: WordFeatures.Of(Words.Of(FoldedText.Of(text.Text))), text.Expected)).ToList();
        var places = examples.SelectMany(example => example.Features)
            .CountBy(feature => feature)
            .Where(feature => feature.Value >= FewestTexts)
            .Select((feature, place) => (feature.Key, place))
            .ToDictionary();
        var known = examples.ConvertAll(example => (Known: Known(example.Features, places), example.Expected));
        return new ReasonClassifier(places, texts.SelectMany(text => text.Expected).Distinct().ToDictionary(
            code => code,
            code => Learn(known.ConvertAll(example => (example.Known, example.Expected.Contains(code))), places.Count)));
    }

    /// <summary>
    /// The logarithm of the odds that words with these features need that reason, where each planted text was counted three times: 0 is a
    /// likelihood of about one in four.
    /// </summary>
    public double LogOddsOf(ReasonCode code, uint[] features) =>
        _weights.TryGetValue(code, out var weights) ? weights.LogOddsOf(Known(features, _places)) : double.NegativeInfinity;

    private static int[] Known(uint[] features, Dictionary<uint, int> places)
    {
        var known = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (places.TryGetValue(feature, out var place))
            {
                known.Add(place);
            }
        }

        return [.. known];
    }

    private static Weights Learn(List<(int[] Known, bool IsPlanted)> examples, int features)
    {
        var (weights, squares, random) = (new Weights(features), new float[features], new Random(1));
        Array.Fill(squares, 1e-8f);
        var order = examples.ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var (known, isPlanted) in order)
            {
                var likely = 1 / (1 + Math.Exp(-weights.LogOddsOf(known)));
                var wrong = isPlanted ? (1 - likely) * WeightOfPlanted : -likely;
                if (Math.Abs(wrong) < TooSmallToLearnFrom)
                {
                    continue;
                }

                weights.Bias += BiasRate * wrong;
                var step = wrong / Length(known);
                foreach (var place in known)
                {
                    ref var weight = ref weights.OfFeatures[place];
                    var slope = step - (Decay * weight);
                    squares[place] += (float)(slope * slope);
                    weight += (float)(Rate * slope / Math.Sqrt(squares[place]));
                }
            }
        }

        return weights;
    }

    /// <summary>So that a long text is no likelier than a short one.</summary>
    private static double Length(int[] known) => Math.Sqrt(Math.Max(1, known.Length));

    private sealed class Weights(int features)
    {
        public float[] OfFeatures { get; } = new float[features];

        public double Bias { get; set; } = -1;

        public double LogOddsOf(int[] known)
        {
            var sum = 0d;
            foreach (var place in known)
            {
                sum += OfFeatures[place];
            }

            return Bias + (sum / Length(known));
        }
    }
}
