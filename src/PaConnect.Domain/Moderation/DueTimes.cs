using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

/// <summary>How many working hours a case may take, by its matter. A working day has eight.</summary>
public sealed record DueTimes(int Version, int UrgentVersion, int Report, int UrgentReport, int Hold, int SilentHold, int Appeal)
{
    /// <summary>A year of working days.</summary>
    public const int MostHours = 2_080;

    /// <summary>
    /// Two days for a version, one where there is no cover; a day for a report, half of one where somebody may be in danger; five days
    /// for a hold, one for a silent hold; twenty for an appeal.
    /// </summary>
    public static DueTimes Usual { get; } = new(16, 8, 8, 4, 40, 8, 160);

    public IReadOnlyList<int> All() => [Version, UrgentVersion, Report, UrgentReport, Hold, SilentHold, Appeal];

    /// <summary>Which times are others than before, from what to what, as codes for the history.</summary>
    internal IReadOnlyList<string> ChangedFrom(DueTimes before) =>
    [
        .. SettingChanges.From(nameof(Version), before.Version, Version),
        .. SettingChanges.From(nameof(UrgentVersion), before.UrgentVersion, UrgentVersion),
        .. SettingChanges.From(nameof(Report), before.Report, Report),
        .. SettingChanges.From(nameof(UrgentReport), before.UrgentReport, UrgentReport),
        .. SettingChanges.From(nameof(Hold), before.Hold, Hold),
        .. SettingChanges.From(nameof(SilentHold), before.SilentHold, SilentHold),
        .. SettingChanges.From(nameof(Appeal), before.Appeal, Appeal),
    ];

    public int HoursFor(CaseMatter matter, bool isUrgent) => matter switch
    {
        CaseMatter.Version or CaseMatter.Recheck => isUrgent ? UrgentVersion : Version,
        CaseMatter.Report => isUrgent ? UrgentReport : Report,
        CaseMatter.Hold => isUrgent ? SilentHold : Hold,
        CaseMatter.Appeal => Appeal,
    };
}
