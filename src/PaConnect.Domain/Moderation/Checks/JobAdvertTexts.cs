using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// Every free text of an advert. The place's name is not among them: it is chosen from a list. A test fails when a
/// text is added to the
/// details and forgotten here.
/// </summary>
public static class JobAdvertTexts
{
    public static IEnumerable<TextField> Of(JobAdvertDetails details) => TextField.Written(All(details));

    private static IEnumerable<(string Field, string Label, string? Text)> All(JobAdvertDetails details)
    {
        yield return ("ShownBy", "Name to show", details.ShownBy);
        yield return ("Role.Title", "Job title", details.Role.Title);
        yield return ("Role.About", "Who the job is for", details.Role.About);
        yield return ("Tasks.More", "More about the tasks", details.Tasks.More);
        yield return ("Week.Notes", "More about the hours", details.Week.Notes);

        foreach (var (line, index) in details.Pay.Lines.Select((line, index) => (line, index)))
        {
            yield return ($"Pay.Lines[{index}].Note", $"{line.Kind.Label()} pay: note", line.Note);
        }

        yield return ("Pay.Notes", "More about the pay", details.Pay.Notes);
        yield return ("Place.Travel", "How to get there", details.Place.Travel);

        foreach (var (asked, index) in details.Requirements.Asked.Select((asked, index) => (asked, index)))
        {
            yield return ($"Requirements.Asked[{index}].Text", $"Requirement {index + 1}", asked.Text);
        }

        if (details.Requirements.Occupational is { } limit)
        {
            yield return ("Requirements.Occupational.Wording", "Limit on who can apply", limit.Wording);
            yield return ("Requirements.Occupational.Tasks", "Tasks behind the limit", limit.Tasks);
            yield return ("Requirements.Occupational.Reason", "Reason for the limit", limit.Reason);
        }

        yield return ("Closing.HowToApply", "How to apply", details.Closing.HowToApply);

        foreach (var written in AdvertFacts.Of(details).Where(fact => fact.IsWritten))
        {
            yield return (written.Field, written.Label, written.Text);
        }
    }
}
