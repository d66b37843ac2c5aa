using System.Diagnostics;

namespace PaConnect.Web.Start.Places;

/// <summary>
/// How far a long task has come: on a terminal one line that is written again and again, in a log a line for each
/// tenth.
/// </summary>
internal sealed class ProgressBar(TextWriter output, bool isLog)
{
    private const int Width = 30;
    private const int LinesInALog = 10;

    private static readonly TimeSpan BetweenTwo = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _since = new();
    private int _tenths;
    private int _longest;

    /// <param name="share">From 0 to 1.</param>
    /// <param name="what">What has been done so far, in words.</param>
    public void Show(double share, string what)
    {
        if (isLog)
        {
            ShowInLog(share, what);
        }
        else if (!_since.IsRunning || _since.Elapsed >= BetweenTwo || share >= 1)
        {
            _since.Restart();
            var done = (int)(share * Width);
            var line = $"[{new string('#', done)}{new string('.', Width - done)}] {share * 100,3:0} %  {what}";
            output.Write($"\r{line.PadRight(_longest)}");
            _longest = line.Length;
        }
    }

    /// <summary>What is written next begins on a line of its own.</summary>
    public void End()
    {
        if (_longest > 0)
        {
            output.WriteLine();
        }
    }

    private void ShowInLog(double share, string what)
    {
        var tenths = (int)(share * LinesInALog);
        if (tenths > _tenths)
        {
            _tenths = tenths;
            output.WriteLine($"{share * 100,3:0} %  {what}");
        }
    }
}
