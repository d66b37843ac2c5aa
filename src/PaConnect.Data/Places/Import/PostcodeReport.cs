using System.Runtime.InteropServices;

namespace PaConnect.Data.Places.Import;

/// <summary>A line that says nothing we can use, and why. The file is named where there are several.</summary>
public sealed record WrongLine(string? File, int Line, string Reason);

/// <summary>How far an import has come: a share of the bytes, from 0 to 1, and the lines read.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PostcodeProgress(double Share, int Lines);

/// <summary>What an import did. Every line is counted once.</summary>
public sealed class PostcodeReport
{
    public const int MostListed = 20;

    private readonly List<WrongLine> _wrong = [];

    public int Lines { get; internal set; }

    /// <summary>Postcodes that were not here before.</summary>
    public int Added { get; internal set; }

    /// <summary>Postcodes that were here and lie somewhere else now.</summary>
    public int Moved { get; internal set; }

    /// <summary>Postcodes that were here already, just so.</summary>
    public int Kept { get; internal set; }

    /// <summary>Lines of a postcode that an earlier line gave in the same words.</summary>
    public int Repeated { get; internal set; }

    public int Ended { get; internal set; }

    /// <summary>Those among the ended that were here until now.</summary>
    public int Removed { get; internal set; }

    public int Nowhere { get; internal set; }
    public int Outside { get; internal set; }

    /// <summary>Postcodes of Northern Ireland, where the administrator leaves them out.</summary>
    public int LeftOut { get; internal set; }

    public int Wrong { get; private set; }

    /// <summary>The first of the wrong lines.</summary>
    public IReadOnlyList<WrongLine> FirstWrong => _wrong;

    internal int Right => Lines - Wrong;

    internal void Add(WrongLine wrong)
    {
        Wrong++;
        if (_wrong.Count < MostListed)
        {
            _wrong.Add(wrong);
        }
    }
}
