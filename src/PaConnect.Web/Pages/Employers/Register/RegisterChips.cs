using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Employers.Register;

/// <summary>What was asked for, each with the search that no longer asks for it.</summary>
internal static class RegisterChips
{
    public static IEnumerable<(string Words, RegisterSearch Without)> Of(RegisterSearch search, ComparedAdvert? compared)
    {
        var first = search with { After = null };
        if (search.Q is { } words)
        {
            yield return ($"“{words}”", first with { Q = null });
        }

        foreach (var task in search.Task)
        {
            yield return (task.Label(), first with { Task = [.. search.Task.Where(other => other != task)] });
        }

        if (search.Language is { } language)
        {
            yield return (language.Label(), first with { Language = null });
        }

        if (search.Part.Count > 0)
        {
            yield return ("The parts of the week you chose", first with { Part = [] });
        }

        if (search.Driver)
        {
            yield return ("Can drive", first with { Driver = false });
        }

        if (compared is not null)
        {
            yield return ($"Comparison with “{compared.Title}”", first with { Advert = null });
        }
    }
}
