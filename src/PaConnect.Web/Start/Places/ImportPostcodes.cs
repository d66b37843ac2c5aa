using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Places.Import;

namespace PaConnect.Web.Start.Places;

/// <summary>
/// The verb that loads unit postcodes and says what became of every line. It answers 0 where all lines were right, 1
/// where some were wrong and the others are loaded, and 2 where the file is of no use.
/// </summary>
public static class ImportPostcodes
{
    public const string Verb = "import-postcodes";
    public const string WithoutBt = "--without-bt";

    private const int SomeWereWrong = 1;
    private const int OfNoUse = 2;

    /// <param name="db">As the owner.</param>
    /// <param name="arguments">A path; before or after it may stand <see cref="WithoutBt"/>.</param>
    public static async Task<int> RunAsync(
        PaConnectDbContext db, IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (arguments.Where(argument => argument != WithoutBt).ToList() is not [{ Length: > 0 } path])
        {
            await error.WriteLineAsync(
                $"Use {Verb} FILE, where FILE is a CSV file, a folder of them or a zip. {WithoutBt} leaves out Northern Ireland.");
            return OfNoUse;
        }

        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var started = Stopwatch.StartNew();
        var bar = new ProgressBar(error, isLog: error != Console.Error || Console.IsErrorRedirected);
        try
        {
            var report = await new PostcodeImport(db).RunAsync(
                path, !arguments.Contains(WithoutBt), progress => bar.Show(progress.Share, $"{Many(progress.Lines)} lines"));
            bar.End();
            await PrintAsync(report, started.Elapsed, output, error);
            return report.Wrong == 0 ? 0 : SomeWereWrong;
        }
        catch (TableRefusedException refusal)
        {
            bar.End();
            await error.WriteLineAsync(refusal.Message);
            await error.WriteLineAsync("The postcodes that were loaded before are still there.");
            return OfNoUse;
        }
    }

    private static async Task PrintAsync(PostcodeReport report, TimeSpan took, TextWriter output, TextWriter error)
    {
        await output.WriteLineAsync($"{Many(report.Lines)} lines read in {took.TotalSeconds:0} seconds.");
        foreach (var (count, what) in Counts(report).Where(line => line.Count > 0))
        {
            await output.WriteLineAsync($"{Many(count),12} {what}");
        }

        if (report.Wrong == 0)
        {
            return;
        }

        foreach (var wrong in report.FirstWrong)
        {
            var file = wrong.File is null ? "" : $"{wrong.File} ";
            await error.WriteLineAsync($"{file}line {wrong.Line}: {wrong.Reason}");
        }

        var others = report.Wrong - report.FirstWrong.Count;
        await error.WriteLineAsync(
            $"{Many(report.Wrong)} {(report.Wrong == 1 ? "line was" : "lines were")} wrong and passed over"
            + (others > 0 ? $"; {Many(others)} of them are not listed." : "."));
    }

    private static IEnumerable<(int Count, string What)> Counts(PostcodeReport report) =>
    [
        (report.Added, "postcodes loaded that were not here before"),
        (report.Moved, "postcodes moved to where the file has them"),
        (report.Kept, "postcodes were here already"),
        (report.Repeated, "lines say again what an earlier line says"),
        (report.Nowhere, "postcodes without a position, not loaded"),
        (report.Ended, "postcodes that have ended, not loaded"),
        (report.Removed, "of those were here, and are removed"),
        (report.Outside, "postcodes of the Channel Islands and the Isle of Man, not loaded"),
        (report.LeftOut, "postcodes of Northern Ireland, left out as you asked"),
        (report.Wrong, "lines wrong, not loaded"),
    ];

    private static string Many(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
