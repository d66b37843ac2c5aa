using PaConnect.Domain.Places;

namespace PaConnect.Domain.JobAdverts;

public static partial class AdvertFacts
{
    private static IEnumerable<AdvertFact> Of(DrivingDetails driving) =>
        [
            .. Told(
                AdvertSection.Driving,
                (nameof(driving.LicenceYears), "Driving licence", driving.LicenceYears switch
                {
                    null => null,
                    0 => "A new licence will do",
                    { } years => $"Held for at least {ShiftWords.Count(years, "year")}",
                }),
                (nameof(driving.Gearbox), "Gears", driving.Gearbox?.Label()),
                (nameof(driving.OwnCar), "Your own car", Needed(driving.OwnCar)),
                (nameof(driving.BusinessInsurance), "Insurance for driving at work", Needed(driving.BusinessInsurance)),
                (nameof(driving.Vehicle), "Our vehicle, for you to drive", driving.Vehicle?.Label()),
                (nameof(driving.InsurerAge), "Youngest driver our insurer takes",
                    driving.InsurerAge is { } age ? $"{age} years old" : null)),
            .. Written(AdvertSection.Driving, nameof(driving.InsurerReason), "What the insurer says", driving.InsurerReason),
        ];

    private static IEnumerable<AdvertFact> Of(ReferenceDetails asked, Nation nation) => Told(
        AdvertSection.References,
        (nameof(asked.Experience), "Experience", asked.Experience?.Label()),
        (nameof(asked.RecordCheck), nation.NameOfRecordCheck(), asked.RecordCheck?.Label()),
        (nameof(asked.References), "References", asked.References switch
        {
            null => null,
            0 => "None",
            { } many => ShiftWords.Count(many, "reference"),
        }),
        (nameof(asked.LastEmployer), "One reference from your last employer", YesOrNo(asked.LastEmployer)));

    private static IEnumerable<AdvertFact> Of(QuestionDetails questions) =>
        questions.Asked.SelectMany((question, index) => Written(
            AdvertSection.Questions, $"{nameof(questions.Asked)}[{index}]", $"Question {index + 1}", question));

    private static IEnumerable<AdvertFact> Of(PostDetails post) =>
        [
            .. Told(
                AdvertSection.Post,
                (nameof(post.Openings), "How many PAs we look for", post.Openings?.ToString(British)),
                (nameof(post.OtherEmployers), "You work for more than one employer", YesOrNo(post.OtherEmployers)),
                (nameof(post.Records), "What you keep", Lines(post.Records?.Select(kept => kept.Label()))),
                (nameof(post.TeamSize), "Size of the team you lead", post.TeamSize is { } size ? ShiftWords.Count(size, "PA") : null),
                (nameof(post.TeamDuties), "What you do for the team", Lines(post.TeamDuties?.Select(duty => duty.Label()))),
                (nameof(post.ApprenticeshipLevel), "Apprenticeship",
                    post.ApprenticeshipLevel is { } level ? $"Level {level}" : null),
                (nameof(post.LearningHours), "Paid hours for learning",
                    post.LearningHours is { } hours ? string.Create(British, $"{hours:0.##} hours a week") : null)),
            .. Written(AdvertSection.Post, nameof(post.TrainingProvider), "Who teaches the apprenticeship", post.TrainingProvider),
            .. Written(AdvertSection.Post, nameof(post.MayChange), "How the job may change", post.MayChange),
        ];

    private static string? Needed(bool? answer) => answer switch
    {
        null => null,
        true => "Needed",
        false => "Not needed",
    };
}
