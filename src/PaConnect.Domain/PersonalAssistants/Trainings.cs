namespace PaConnect.Domain.PersonalAssistants;

public enum TrainingGroup
{
    Qualifications,
    Studying,
    EveryJob,
    Care,
    Conditions,
}

/// <summary>Training in groups, so that a long list can be read.</summary>
public static class Trainings
{
    public static IEnumerable<Training> In(TrainingGroup group) =>
        Enum.GetValues<Training>().Where(training => training.Group() == group);

    public static TrainingGroup Group(this Training training) => training switch
    {
        Training.CareCertificate or Training.Level2Diploma or Training.Level3Diploma or Training.Level4Diploma
            or Training.CareApprenticeship or Training.EnglishGcse or Training.MathsGcse => TrainingGroup.Qualifications,
        Training.NursingStudent or Training.OccupationalTherapyStudent or Training.PhysiotherapyStudent
            or Training.SocialWorkStudent => TrainingGroup.Studying,
        Training.Induction or Training.FirstAid or Training.FoodHygiene or Training.InfectionControl or Training.Safeguarding
            or Training.SafeguardingChildren or Training.HealthAndSafety or Training.FireSafety or Training.DataProtection
            or Training.LoneWorking => TrainingGroup.EveryJob,
        Training.MovingAndHandling or Training.Medication or Training.EpilepsyRescueMedicine or Training.TubeFeeding
            or Training.Tracheostomy or Training.CatheterOrStoma or Training.TaughtByEmployer => TrainingGroup.Care,
        Training.AutismAndLearningDisability or Training.Dementia or Training.PositiveBehaviourSupport or Training.EndOfLife
            or Training.MentalCapacityAct or Training.CommunicationMethods => TrainingGroup.Conditions,
    };

    public static string Label(this TrainingGroup group) => group switch
    {
        TrainingGroup.Qualifications => "Qualifications",
        TrainingGroup.Studying => "What you study now",
        TrainingGroup.EveryJob => "Training for every job",
        TrainingGroup.Care => "Training for care tasks",
        TrainingGroup.Conditions => "Training about people’s needs",
    };
}
