using PaConnect.Testing;
using PaConnect.Web.Start.Places;

namespace PaConnect.Web.Tests.Places;

public sealed class ImportPostcodesTests : IAsyncLifetime
{
    private readonly string _file = Path.GetTempFileName();

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Right_lines_are_counted_and_answer_nought()
    {
        var (code, output, error) = await ImportAsync("SO239AB,10,448100,129500,E92000001\nSO239AD,90,0,0,E92000001\n");

        Assert.Equal(0, code);
        Assert.Contains("1 postcodes loaded that were not here before", output, StringComparison.Ordinal);
        Assert.Contains("1 postcodes without a position, not loaded", output, StringComparison.Ordinal);
        Assert.Contains("100 %", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_lines_are_listed_and_answer_one()
    {
        var (code, output, error) = await ImportAsync("SO239AB,10,448100,129500,E92000001\nhello,10,1,1,E92000001\n");

        Assert.Equal(1, code);
        Assert.Contains("1 lines wrong, not loaded", output, StringComparison.Ordinal);
        Assert.Contains("line 2: \u201chello\u201d is not a postcode", error, StringComparison.Ordinal);
        Assert.Contains("1 line was wrong and passed over.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_no_use_is_one_sentence_and_answers_two()
    {
        var (code, output, error) = await ImportAsync("name,age\nSam,42\n");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("holds no table of postcodes.", error, StringComparison.Ordinal);
        Assert.Contains("The postcodes that were loaded before are still there.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_it_says_how_it_is_used()
    {
        using var error = new StringWriter();
        await using var db = _database.OpenAsOwner();

        Assert.Equal(2, await ImportPostcodes.RunAsync(db, [ImportPostcodes.WithoutBt], TextWriter.Null, error));

        Assert.StartsWith("Use import-postcodes FILE", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> ImportAsync(string text)
    {
        await File.WriteAllTextAsync(_file, text);
        using var output = new StringWriter();
        using var error = new StringWriter();
        await using var db = _database.OpenAsOwner();
        var code = await ImportPostcodes.RunAsync(db, [_file], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
