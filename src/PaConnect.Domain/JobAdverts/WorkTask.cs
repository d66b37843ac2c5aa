namespace PaConnect.Domain.JobAdverts;

/// <summary>One kind of work that a PA does. Adverts ask for these, profiles offer them, and the two are matched by them.</summary>
public enum WorkTask
{
    GettingUpOrToBed,
    Washing,
    Dressing,
    Toileting,
    EatingAndDrinking,
    Transfers,
    Hoist,
    WalkingOrWheelchair,
    TurningAtNight,
    PromptingMedicine,
    GivingMedicine,
    Observations,
    TubeFeeding,
    CatheterOrStoma,
    Breathing,
    Stretches,
    SeizureCare,
    Meals,
    SpecialDiet,
    Cleaning,
    Laundry,
    Shopping,
    Gardening,
    Pets,
    SocialLife,
    Sport,
    Appointments,
    Faith,
    Holidays,
    TravelTraining,
    GettingToWorkOrStudy,
    NoteTaking,
    SightGuiding,
    Computers,
    PostAndForms,
    BillsAndBanking,
    HelpingAParent,
    PlayAndOutings,
    RespiteForFamily,
    SignLanguage,
    CommunicationAids,
    SpeakingUp,
    SleepIn,
    WakingNight,
    OnCall,
    Rota,
    TrainingOthers,
    Wages,
    Company,
    SupportWithAnxiety,
}

public enum WorkTaskGroup
{
    PersonalCare,
    Moving,
    Health,
    Home,
    OutAndAbout,
    WorkAndStudy,
    Paperwork,
    Family,
    Communication,
    Nights,
    Team,
    Emotional,
}

public static class WorkTasks
{
    public static IEnumerable<WorkTask> In(WorkTaskGroup group) => Enum.GetValues<WorkTask>().Where(task => task.Group() == group);

    public static WorkTaskGroup Group(this WorkTask task) => task switch
    {
        WorkTask.GettingUpOrToBed or WorkTask.Washing or WorkTask.Dressing or WorkTask.Toileting or WorkTask.EatingAndDrinking =>
            WorkTaskGroup.PersonalCare,
        WorkTask.Transfers or WorkTask.Hoist or WorkTask.WalkingOrWheelchair or WorkTask.TurningAtNight => WorkTaskGroup.Moving,
        WorkTask.PromptingMedicine or WorkTask.GivingMedicine or WorkTask.Observations or WorkTask.TubeFeeding
            or WorkTask.CatheterOrStoma or WorkTask.Breathing or WorkTask.Stretches or WorkTask.SeizureCare => WorkTaskGroup.Health,
        WorkTask.Meals or WorkTask.SpecialDiet or WorkTask.Cleaning or WorkTask.Laundry or WorkTask.Shopping or WorkTask.Gardening
            or WorkTask.Pets => WorkTaskGroup.Home,
        WorkTask.SocialLife or WorkTask.Sport or WorkTask.Appointments or WorkTask.Faith or WorkTask.Holidays
            or WorkTask.TravelTraining => WorkTaskGroup.OutAndAbout,
        WorkTask.GettingToWorkOrStudy or WorkTask.NoteTaking or WorkTask.SightGuiding or WorkTask.Computers =>
            WorkTaskGroup.WorkAndStudy,
        WorkTask.PostAndForms or WorkTask.BillsAndBanking => WorkTaskGroup.Paperwork,
        WorkTask.HelpingAParent or WorkTask.PlayAndOutings or WorkTask.RespiteForFamily => WorkTaskGroup.Family,
        WorkTask.SignLanguage or WorkTask.CommunicationAids or WorkTask.SpeakingUp => WorkTaskGroup.Communication,
        WorkTask.SleepIn or WorkTask.WakingNight or WorkTask.OnCall => WorkTaskGroup.Nights,
        WorkTask.Rota or WorkTask.TrainingOthers or WorkTask.Wages => WorkTaskGroup.Team,
        WorkTask.Company or WorkTask.SupportWithAnxiety => WorkTaskGroup.Emotional,
    };
}
