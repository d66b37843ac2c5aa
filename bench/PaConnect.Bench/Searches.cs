using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Web;

namespace PaConnect.Bench;

/// <summary>The fixed lists of searches that are the load: dense places and thin ones, wide and narrow, with words and without.</summary>
internal static class Searches
{
    private static readonly string[] Places =
    [
        "SW1A", "M1", "B1", "LS1", "L1", "G1", "EH1", "CF10", "NE1", "BS1", "N1", "E1", "SE1", "NG1", "Leicester", "Winchester", "SO23",
        "PO1", "RG1", "GU1", "Exeter", "Norwich", "TR1", "LD1", "IV1", "KW1", "CA1", "SY1", "LL1", "Whitby", "BT1", "HS1",
    ];

    private static readonly int[] Miles = [3, 5, 10, 10, 15, 25, 50];

    private static readonly string[] Words = ["garden", "swimming", "respite", "dementia", "driver", "sign language"];

    private static readonly WorkTask[] Tasks = Enum.GetValues<WorkTask>();

    public static IReadOnlyList<string> OfRegister(Id<Employer> employer, int count)
    {
        var random = new Random(1996);
        return [.. Enumerable.Range(0, count).Select(_ => Links.Register.Search(employer, Query(random, "&sort=Newest")))];
    }

    public static IReadOnlyList<string> OfJobs(int count)
    {
        var random = new Random(1997);
        return [.. Enumerable.Range(0, count).Select(_ => $"{Links.Jobs.Search}?{Query(random, "&sort=Closing")}")];
    }

    /// <summary>What an employer there may keep.</summary>
    public static RegisterAlertSearch OfAlert(Locality home, Random random) =>
        new("?", "PAs", home.Location, Miles[random.Next(Miles.Length)])
        {
            Tasks = random.NextDouble() < 0.5 ? [Tasks[random.Next(Tasks.Length)]] : [],
        };

    private static string Query(Random random, string otherOrder)
    {
        var query = $"near={Uri.EscapeDataString(Places[random.Next(Places.Length)])}&miles={Miles[random.Next(Miles.Length)]}";
        query += random.NextDouble() < 0.5 ? $"&task={Tasks[random.Next(Tasks.Length)]}" : "";
        query += random.NextDouble() < 0.2 ? $"&task={Tasks[random.Next(Tasks.Length)]}" : "";
        query += random.NextDouble() < 0.2 ? $"&q={Uri.EscapeDataString(Words[random.Next(Words.Length)])}" : "";
        return query + (random.NextDouble() < 0.15 ? otherOrder : "");
    }
}
