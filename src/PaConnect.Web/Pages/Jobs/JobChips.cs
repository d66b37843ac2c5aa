using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Jobs;

/// <summary>A search in words: each part of it as something to take away, and where nothing is found what else to ask.</summary>
internal static class JobChips
{
    public static IEnumerable<(string Text, string Href)> Chips(this JobQuery query)
    {
        var first = query with { After = null };
        if (query.Words is { } words)
        {
            yield return ($"“{words}”", Links.Jobs.Found(first with { Words = null }));
        }

        if (query.Near is { } near)
        {
            var distance = query.Anywhere ? "Any distance from" : $"{query.Miles} {(query.Miles == 1 ? "mile" : "miles")} from";
            yield return ($"{distance} {near}", Links.Jobs.Found(first with { Near = null }));
        }

        foreach (var task in query.Tasks)
        {
            yield return (task.Label(), Links.Jobs.Found(first with { Tasks = [.. query.Tasks.Where(other => other != task)] }));
        }

        if (query.Employment is { } employment)
        {
            yield return (employment.Label(), Links.Jobs.Found(first with { Employment = null }));
        }

        if (query.WithoutDriving)
        {
            yield return ("No driving needed", Links.Jobs.Found(first with { WithoutDriving = false }));
        }
    }

    public static IEnumerable<(string What, JobQuery Query)> Wider(this JobQuery query)
    {
        var first = query with { After = null };
        if (query is { Near: not null, Anywhere: false })
        {
            foreach (var miles in JobQuery.Radii.Where(radius => radius > query.Miles))
            {
                yield return ($"within {miles} miles", first with { Miles = miles });
            }

            yield return ("at any distance", first with { Anywhere = true });
        }

        if (query.Words is { } words)
        {
            yield return ($"without the words “{words}”", first with { Words = null });
        }

        if (query.Tasks.Count > 0)
        {
            yield return ("with any task", first with { Tasks = [] });
        }

        if (query.Employment is not null)
        {
            yield return ("of any kind", first with { Employment = null });
        }
    }
}
