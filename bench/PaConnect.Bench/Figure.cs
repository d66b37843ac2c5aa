namespace PaConnect.Bench;

/// <summary>One line of the table: what was done, what was aimed at, what was seen.</summary>
public sealed record Figure(string Work, string Target, string Seen, bool? IsMet = null)
{
    public static void Print(IReadOnlyList<Figure> figures, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(to);
        var (work, target, seen) = (Width(f => f.Work), Width(f => f.Target), Width(f => f.Seen));
        to.WriteLine();
        to.WriteLine($"| {"Work".PadRight(work)} | {"Target".PadRight(target)} | {"Seen".PadRight(seen)} | Met |");
        to.WriteLine($"| {new string('-', work)} | {new string('-', target)} | {new string('-', seen)} | --- |");
        foreach (var figure in figures)
        {
            var met = figure.IsMet switch { true => "yes", false => "NO ", null => "   " };
            to.WriteLine($"| {figure.Work.PadRight(work)} | {figure.Target.PadRight(target)} | {figure.Seen.PadRight(seen)} | {met} |");
        }

        int Width(Func<Figure, string> part) => figures.Select(figure => part(figure).Length).DefaultIfEmpty(0).Max();
    }
}

/// <summary>How long each of many took, in milliseconds, and how many a second.</summary>
public sealed record Timings(IReadOnlyList<double> Milliseconds, double ASecond)
{
    public double P50 => At(0.5);
    public double P95 => At(0.95);
    public double P99 => At(0.99);

    public override string ToString() => $"p50 {P50:0.0} ms, p95 {P95:0.0} ms, p99 {P99:0.0} ms";

    private double At(double share)
    {
        var sorted = Milliseconds.Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, Math.Floor(share * sorted.Count))];
    }
}
