namespace PaConnect.Domain.PersonalAssistants;

/// <summary>An answer that is there, but is worth a second look, as the sentence that says why.</summary>
public sealed record ProfileConcern(ProfileSection Section, string Sentence);

/// <summary>
/// Whether what was answered still holds and agrees with itself. That is another question than whether all is answered: a complete
/// profile can be out of date. Nothing here keeps a profile from being sent, because only its owner knows what is true.
/// </summary>
public static class ProfileConcerns
{
    /// <param name="details">The answers.</param>
    /// <param name="today">The London date on which they are read.</param>
    public static IEnumerable<ProfileConcern> Of(AssistantProfileDetails details, DateOnly today)
    {
        if (details.Week is { State: Availability.Soon, FromOn: { } from } && from <= today)
        {
            yield return new(ProfileSection.Week, "The day you said you can start has come. Say when you can start now.");
        }

        if (details.Travel.Drives == false && details.Driving is not null)
        {
            yield return new(ProfileSection.Driving, "You say that you cannot drive, but you answered questions about driving.");
        }

        if (details.Rhythm?.FewestHours is { } fewest && details.Week is { Parts.Count: > 0, Extras.Count: 0 }
            && fewest > details.Week.Parts.Sum(part => part.Part.Hours()))
        {
            yield return new(ProfileSection.Rhythm, "You want more hours than the parts of the week that you ticked have.");
        }

        foreach (var training in details.Courses?.Taken.Where(taken => taken.HasExpiredOn(today)) ?? [])
        {
            yield return new(
                ProfileSection.Courses, $"{training.Training.Label()} ran out on {training.ExpiresOn:d MMMM yyyy}. Change the date if you did it again.");
        }
    }
}
