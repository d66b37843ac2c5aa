using System.Globalization;

namespace PaConnect.Domain.Places;

/// <summary>Many districts as people read them: SO2 comes before SO10.</summary>
public static class DistrictList
{
    /// <summary>Two in a row are as quickly read one by one.</summary>
    private const int FewestInARow = 3;

    /// <summary>One by one, as they are typed too: "SO1, SO2, SO3, SO22".</summary>
    public static string InFull(IEnumerable<District> districts) => string.Join(", ", InOrder(districts));

    /// <summary>What follows one another in one piece: "SO1 to SO3, SO22".</summary>
    public static string InShort(IEnumerable<District> districts)
    {
        List<List<District>> rows = [];
        foreach (var district in InOrder(districts))
        {
            if (rows is [.., var row] && Follows(row[^1], district))
            {
                row.Add(district);
            }
            else
            {
                rows.Add([district]);
            }
        }

        return string.Join(", ", rows.Select(row => row.Count < FewestInARow ? string.Join(", ", row) : $"{row[0]} to {row[^1]}"));
    }

    private static IEnumerable<District> InOrder(IEnumerable<District> districts) =>
        districts.OrderBy(district => district.Area, StringComparer.Ordinal).ThenBy(NumberOf).ThenBy(district => district.Code, StringComparer.Ordinal);

    private static bool Follows(District before, District after) =>
        before.Area == after.Area
        && IsPlain(before)
        && IsPlain(after)
        && NumberOf(after) == NumberOf(before) + 1;

    private static int NumberOf(District district) =>
        int.Parse(district.Code.Where(char.IsAsciiDigit).ToArray(), CultureInfo.InvariantCulture);

    /// <summary>Not EC1A: after its number stands another letter.</summary>
    private static bool IsPlain(District district) => char.IsAsciiDigit(district.Code[^1]);
}
