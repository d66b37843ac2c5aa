using System.Runtime.InteropServices;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>What one line says of its postcode.</summary>
internal enum Told
{
    Here,

    /// <summary>It is in use, and nobody says where it is.</summary>
    Nowhere,

    /// <summary>It is no longer in use.</summary>
    Ended,

    /// <summary>It is on the Channel Islands or the Isle of Man.</summary>
    Outside,
    Wrong,
}

/// <summary>
/// One line, read. Only one that is <see cref="Told.Here"/> has a place and a nation; only a wrong one has a reason.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PostcodeLine(Told Told, Postcode Code, GridPoint Location, Nation Nation, string? Reason)
{
    public static PostcodeLine Wrong(string reason) => new(Told.Wrong, default, default, default, reason);
}
