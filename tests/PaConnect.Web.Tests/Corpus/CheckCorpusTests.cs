using System.Text;
using PaConnect.Web.Start;

namespace PaConnect.Web.Tests.Corpus;

public sealed class CheckCorpusTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Misses_false_alarms_and_the_sum_are_printed()
    {
        const string Texts = "text,expected\r\n\r\n\"Ring me, on 07700 900123\", privacy_overshare \r\nI like the sea.,FeeOrScam; QUALITY\r\n"
            + "\"Two lines\nand Cash in hand.\",\r\n";

        var (code, lines, _) = await CheckAsync(Texts, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(0, code);
        Assert.Contains("line 4: missed FEE_OR_SCAM: I like the sea.", lines);
        Assert.Contains("line 5: false alarm STATUS_SELF_EMPLOYED: Two lines and Cash in hand.", lines);
        Assert.Equal("overall recall 0.333 precision 0.500", lines[^1]);
    }

    [Theory]
    [InlineData("words,codes\nHello.,", "The first line must be text,expected.")]
    [InlineData("", "The first line must be text,expected.")]
    [InlineData("text,expected\nHello.,PAY_LOW", "Line 2 has a code that we do not know: PAY_LOW.")]
    [InlineData("text,expected\nHello, you.,QUALITY", "Line 2 has more than two parts: put a text that has a comma in quotes.")]
    public async Task What_is_no_corpus_is_refused_with_a_sentence(string texts, string sentence)
    {
        var (code, lines, error) = await CheckAsync(texts, Encoding.UTF8);

        Assert.Equal(2, code);
        Assert.Empty(lines);
        Assert.Equal(sentence, error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var error = new StringWriter();

        Assert.Equal(2, await CheckCorpus.RunAsync(["/nowhere/at/all.csv"], TextWriter.Null, error));

        Assert.Equal("There is no file that we can read at /nowhere/at/all.csv.", error.ToString().Trim());
    }

    [Fact]
    public async Task Without_a_file_our_own_corpus_is_read()
    {
        using var output = new StringWriter();

        Assert.Equal(0, await CheckCorpus.RunAsync([], output, TextWriter.Null));

        Assert.Contains("overall recall", output.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int Code, string[] Lines, string Error)> CheckAsync(string texts, Encoding encoding)
    {
        await File.WriteAllTextAsync(_file, texts, encoding);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CheckCorpus.RunAsync([_file], output, error);
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), error.ToString().Trim());
    }
}
