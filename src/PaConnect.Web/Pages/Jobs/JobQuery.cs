using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NpgsqlTypes;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Jobs;

/// <summary>
/// A job search as its address writes it. Anybody may write anything in an address, so what cannot be read counts as not asked: nothing
/// in it is an error.
/// </summary>
public sealed record JobQuery
{
    public const int DefaultMiles = 10;

    public static readonly IReadOnlyList<int> Radii = [1, 2, 5, 10, 15, 25, 50];

    public string? Words { get; init; }
    public string? Near { get; init; }
    public int Miles { get; init; } = DefaultMiles;

    /// <summary>"Any distance": the place is only where miles are counted from.</summary>
    public bool Anywhere { get; init; }

    public IReadOnlyList<WorkTask> Tasks { get; init; } = [];
    public Employment? Employment { get; init; }
    public bool WithoutDriving { get; init; }
    public JobSort? Sort { get; init; }
    public JobCursor? After { get; init; }

    /// <summary>Nearest first where there is a place, newest first where there is none.</summary>
    public JobSort SortUsed => (Sort, Near) switch
    {
        ({ } sort, not null) => sort,
        ({ } sort and not JobSort.Nearest, null) => sort,
        (_, not null) => JobSort.Nearest,
        (_, null) => JobSort.Newest,
    };

    public bool AsksNothing => Words is null && Near is null && Tasks.Count == 0 && Employment is null && !WithoutDriving;

    /// <summary>Something is chosen that the form folds away.</summary>
    public bool HasMoreChoices => Tasks.Count > 0 || Employment is not null || WithoutDriving || Sort is not null;

    public static JobQuery Read(IQueryCollection query)
    {
        var miles = query["miles"].FirstOrDefault();
        return new JobQuery
        {
            Words = Text(query, "q", SearchWords.TypedMaxLength),
            Near = Text(query, "near", PlaceFinder.TypedMaxLength),
            Miles = Radii.FirstOrDefault(radius => radius.ToString(CultureInfo.InvariantCulture) == miles, DefaultMiles),
            Anywhere = miles == "any",
            Tasks = [.. Enum.GetValues<WorkTask>().Where(task => query["task"].Contains(task.ToString()))],
            Employment = One<Employment>(query, "employment"),
            WithoutDriving = query["driver"].FirstOrDefault() == "no",
            Sort = One<JobSort>(query, "sort"),
            After = JobCursor.Read(query["after"].FirstOrDefault()),
        };
    }

    /// <param name="place">Where distances are measured from.</param>
    /// <param name="words">The words as the database looks for them.</param>
    public JobSearch ToSearch(FoundPlace? place, NpgsqlTsQuery? words) => new()
    {
        Words = words,
        Origin = place?.Location,
        Miles = Anywhere ? null : Miles,
        Tasks = Tasks,
        Employment = Employment,
        WithoutDriving = WithoutDriving,
        Sort = SortUsed,
    };

    /// <summary>The same search, to be kept: without its order, which mails have of their own.</summary>
    public AlertSearch ToAlert(FoundPlace? place)
    {
        var kept = this with { After = null, Sort = null };
        return new AlertSearch(kept.ToString(), kept.InWords)
        {
            Words = SearchWords.ToQuery(Words),
            Origin = place?.Location,
            Miles = Anywhere ? null : Miles,
            Tasks = Tasks,
            Employment = Employment,
            WithoutDriving = WithoutDriving,
        };
    }

    private string InWords => AsksNothing ? "Any PA job" : string.Join("; ", this.Chips().Select(chip => chip.Text));

    /// <summary>The part of the address after the path, with its question mark; empty when nothing is asked.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder();
        Add(query, "q", Words);
        Add(query, "near", Near);
        Add(query, "miles", Near is null ? null : Anywhere ? "any" : Miles.ToString(CultureInfo.InvariantCulture));
        query.Add("task", Tasks.Select(task => task.ToString()));
        Add(query, "employment", Employment?.ToString());
        Add(query, "driver", WithoutDriving ? "no" : null);
        Add(query, "sort", Sort?.ToString());
        Add(query, "after", After?.ToString());
        return query.ToString();
    }

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }

    private static string? Text(IQueryCollection query, string key, int most) =>
        TypedTextBinder.Clean(query[key].FirstOrDefault(), most);

    private static T? One<T>(IQueryCollection query, string key)
        where T : struct, Enum
    {
        var typed = query[key].FirstOrDefault();
        return Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value =>
            string.Equals(value.ToString(), typed, StringComparison.OrdinalIgnoreCase));
    }
}
