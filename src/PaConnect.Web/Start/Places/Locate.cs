using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Places;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Start.Places;

/// <summary>
/// The verb that says where places are: a query a line in, a line of CSV out, in the same order. Coordinates are metres
/// on the British National Grid; what has none says why in the column of precision.
/// </summary>
public static class Locate
{
    public const string Verb = "locate";

    private const string Header = "query,place,easting,northing,precision";
    private const int AtOnce = 4;
    private const int LinesTakenTogether = 400;

    /// <param name="open">Makes a connection of its own each time.</param>
    /// <param name="arguments">One path, or - for what is typed or piped in.</param>
    public static async Task<int> RunAsync(
        Func<PaConnectDbContext> open,
        IReadOnlyList<string> arguments,
        TextReader typed,
        TextWriter output,
        TextWriter error)
    {
        if (arguments is not [{ Length: > 0 } path])
        {
            await error.WriteLineAsync($"Use {Verb} FILE, or {Verb} - for lines that you type or pipe in.");
            return 2;
        }

        try
        {
            using var file = path == "-" ? null : File.OpenText(path);
            await LocateAsync(open, file ?? typed, output);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"There is no file that we can read at {path}.");
            return 2;
        }
    }

    private static async Task LocateAsync(Func<PaConnectDbContext> open, TextReader queries, TextWriter output)
    {
        await output.WriteAsync($"{Header}\n");
        await output.FlushAsync();
        var connections = Enumerable.Range(0, AtOnce).Select(_ => open()).ToList();
        try
        {
            var finders = new List<PlaceFinder>();
            foreach (var db in connections)
            {
                await db.Database.OpenConnectionAsync();
                finders.Add(new PlaceFinder(db));
            }

            while (await TakeAsync(queries) is { Count: > 0 } lines)
            {
                var answers = await AnswerAsync(finders, [.. lines.Distinct(StringComparer.Ordinal)]);
                foreach (var line in lines)
                {
                    await output.WriteAsync($"{Quoted(line)},{answers[line]}\n");
                }

                await output.FlushAsync();
            }
        }
        finally
        {
            foreach (var db in connections)
            {
                await db.DisposeAsync();
            }
        }
    }

    /// <summary>What is there, up to so many lines: somebody who types waits for the answer to each.</summary>
    private static async Task<List<string>> TakeAsync(TextReader queries)
    {
        var lines = new List<string>();
        while (lines.Count < LinesTakenTogether && await queries.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (queries == Console.In && !Console.IsInputRedirected)
            {
                break;
            }
        }

        return lines;
    }

    private static async Task<Dictionary<string, string>> AnswerAsync(List<PlaceFinder> finders, List<string> queries)
    {
        var answers = await Task.WhenAll(finders.Select(async (finder, at) =>
        {
            var rows = new List<(string Query, string Answer)>();
            for (var next = at; next < queries.Count; next += finders.Count)
            {
                rows.Add((queries[next], Row(await finder.FindAsync(queries[next]))));
            }

            return rows;
        }));
        return answers.SelectMany(rows => rows).ToDictionary(row => row.Query, row => row.Answer, StringComparer.Ordinal);
    }

    private static string Row(FoundPlaces found) => found switch
    {
        { TheOne: { } place } => string.Create(
            CultureInfo.InvariantCulture,
            $"{Quoted($"{place.Name}, {place.County}")},{At(place.Location)},{Word(place.Precision)}"),
        { Answer: PlaceAnswer.WhichOne } =>
            $"{Quoted(string.Join("; ", found.Places.Select(place => place.Label)))},,,ambiguous",
        { Answer: PlaceAnswer.Outside } => ",,,outside",
        _ => ",,,unknown",
    };

    private static string Word(Precision precision) => precision switch
    {
        Precision.Postcode => "postcode",
        Precision.Place => "place",
        Precision.District => "district",
        Precision.Area => "area",
    };

    private static string At(GridPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Easting:0},{point.Northing:0}");

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.Trim() == text
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
