using PaConnect.Testing;
using PaConnect.Web.Start.Places;

namespace PaConnect.Web.Tests.Places;

public sealed class LocateTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Every_line_is_answered_in_its_turn_with_coordinates_or_with_why_not()
    {
        const string Queries = "so 23\nWinchester, Hants\nNewport\n\nJE2 3AB\nXyzzy \"quoted\"\nSO\nso 23\n";

        var (code, lines) = await LocateAsync(Queries);

        Assert.Equal(0, code);
        Assert.Equal("query,place,easting,northing,precision", lines[0]);
        Assert.Matches("^so 23,\"Winchester, Hampshire\",44[78][0-9]{3},1[23][0-9]{4},district$", lines[1]);
        Assert.Matches("^\"Winchester, Hants\",\"Winchester, Hampshire\",[0-9]{6},[0-9]{6},place$", lines[2]);
        Assert.Matches("^Newport,\"Newport, .*Newport, Isle of Wight.*\",,,ambiguous$", lines[3]);
        Assert.Equal(",,,,unknown", lines[4]);
        Assert.Equal("JE2 3AB,,,,outside", lines[5]);
        Assert.Equal("\"Xyzzy \"\"quoted\"\"\",,,,unknown", lines[6]);
        Assert.Matches("^SO,\"Southampton, Southampton\",[0-9]{6},[0-9]{6},area$", lines[7]);
        Assert.Equal(lines[1], lines[8]);
        Assert.Equal(9, lines.Length);
    }

    [Fact]
    public async Task Thousands_of_lines_are_answered_in_order()
    {
        var queries = Enumerable.Range(0, 2_000).Select(n => $"SO{14 + (n % 5)} {n % 10}AA").ToList();

        var (_, lines) = await LocateAsync(string.Join('\n', queries));

        Assert.Equal(queries, lines.Skip(1).Select(line => line.Split(',')[0]));
        Assert.All(lines.Skip(1), line => Assert.EndsWith(",district", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_read_and_one_that_is_not_there_is_named()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "Romsey\r\n", TestContext.Current.CancellationToken);
        using var error = new StringWriter();

        var (code, lines) = await LocateAsync("", path);
        File.Delete(path);

        Assert.Equal((0, 2), (code, lines.Length));
        Assert.StartsWith("Romsey,\"Romsey, Hampshire\",", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, await Locate.RunAsync(_database.Open, [path], TextReader.Null, TextWriter.Null, error));
        Assert.Equal($"There is no file that we can read at {path}.", error.ToString().Trim());
    }

    private async Task<(int Code, string[] Lines)> LocateAsync(string typed, string path = "-")
    {
        using var input = new StringReader(typed);
        using var output = new StringWriter();
        var code = await Locate.RunAsync(_database.Open, [path], input, output, TextWriter.Null);
        return (code, output.ToString().TrimEnd('\n').Split('\n'));
    }
}
