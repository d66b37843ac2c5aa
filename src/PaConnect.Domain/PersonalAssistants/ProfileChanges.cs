using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>Changes of one part of a profile that touch another, so that no two answers of it disagree.</summary>
public static class ProfileChanges
{
    /// <summary>What is offered now is no longer said no to.</summary>
    public static AssistantProfileDetails Offering(this AssistantProfileDetails details, IEnumerable<WorkTask> tasks)
    {
        var offered = tasks.Distinct().Order().ToList();
        var not = details.Tasks.NotOffered?.Except(offered).ToList();
        return details with { Tasks = new OfferedTaskDetails { Offered = offered, NotOffered = not is [] ? null : not } };
    }

    /// <summary>The same, with when they can start as that week says it.</summary>
    public static AssistantProfileDetails StartingAs(this AssistantProfileDetails details, AvailabilityDetails week) =>
        details with { Week = details.Week with { State = week.State, FromOn = week.FromOn } };

    /// <summary>Only training that they say they have can have dates; in the order of the list of training.</summary>
    public static AssistantProfileDetails WithCourses(this AssistantProfileDetails details, IEnumerable<TrainingTaken> taken)
    {
        var kept = taken.Where(one => details.Skills.Training?.Contains(one.Training) == true).OrderBy(one => one.Training).ToList();
        return details with { Courses = kept.Count == 0 ? null : new CourseDetails { Taken = kept } };
    }
}
