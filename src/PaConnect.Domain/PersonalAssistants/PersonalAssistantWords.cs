namespace PaConnect.Domain.PersonalAssistants;

public static class PersonalAssistantWords
{
    public static string Label(this ExperienceKind kind) => kind switch
    {
        ExperienceKind.PaidCare => "Paid care or support work",
        ExperienceKind.OwnFamily => "Helping my own family or friends",
        ExperienceKind.Volunteering => "Volunteering",
        ExperienceKind.WorkPlacement => "A work placement",
        ExperienceKind.Traineeship => "A traineeship",
        ExperienceKind.Apprenticeship => "An apprenticeship",
        ExperienceKind.None => "None yet",
    };

    public static string Label(this PartOfDay part) => part switch
    {
        PartOfDay.Early => "Early (6am to 9am)",
        PartOfDay.Morning => "Morning (9am to midday)",
        PartOfDay.Afternoon => "Afternoon (midday to 5pm)",
        PartOfDay.Evening => "Evening (5pm to 10pm)",
        PartOfDay.Night => "Night (10pm to 6am)",
    };

    /// <summary>How long it lasts, in hours.</summary>
    public static int Hours(this PartOfDay part) => part switch
    {
        PartOfDay.Early or PartOfDay.Morning => 3,
        PartOfDay.Afternoon or PartOfDay.Evening => 5,
        PartOfDay.Night => 8,
    };

    public static string Label(this ExtraAvailability extra) => extra switch
    {
        ExtraAvailability.SleepIn => "Sleep-ins",
        ExtraAvailability.WakingNight => "Nights awake",
        ExtraAvailability.LiveIn => "Living in",
        ExtraAvailability.Relief => "Relief work, when somebody is away",
        ExtraAvailability.ShortNotice => "At short notice",
    };

    public static string Label(this Availability availability) => availability switch
    {
        Availability.Now => "Can start now",
        Availability.Soon => "Can start soon",
        Availability.NotNow => "Not looking for work now",
    };

    public static string Label(this TravelMeans means) => means switch
    {
        TravelMeans.Car => "Car",
        TravelMeans.Bus => "Bus",
        TravelMeans.Train => "Train",
        TravelMeans.Bicycle => "Bicycle",
        TravelMeans.OnFoot => "On foot",
    };

    public static string Label(this Training training) => training switch
    {
        Training.CareCertificate => "Care Certificate",
        Training.Level2Diploma => "Level 2 diploma in care",
        Training.Level3Diploma => "Level 3 diploma in care",
        Training.MovingAndHandling => "Moving and handling",
        Training.Medication => "Giving medicine",
        Training.FirstAid => "First aid",
        Training.FoodHygiene => "Food hygiene",
        Training.InfectionControl => "Stopping infection",
        Training.Safeguarding => "Safeguarding (keeping people safe from harm)",
        Training.HealthAndSafety => "Health and safety",
        Training.EpilepsyRescueMedicine => "Epilepsy rescue medicine",
        Training.TubeFeeding => "Tube feeding (PEG)",
        Training.Tracheostomy => "Tracheostomy care",
        Training.CatheterOrStoma => "Catheter or stoma care",
        Training.AutismAndLearningDisability => "Autism and learning disability",
        Training.Dementia => "Dementia",
        Training.PositiveBehaviourSupport => "Positive behaviour support",
        Training.EndOfLife => "Care at the end of life",
        Training.MentalCapacityAct => "Mental Capacity Act",
        Training.Level4Diploma => "Level 4 diploma in care",
        Training.CareApprenticeship => "An apprenticeship in care",
        Training.EnglishGcse => "GCSE English or the same level",
        Training.MathsGcse => "GCSE maths or the same level",
        Training.NursingStudent => "Studying nursing",
        Training.OccupationalTherapyStudent => "Studying occupational therapy",
        Training.PhysiotherapyStudent => "Studying physiotherapy",
        Training.SocialWorkStudent => "Studying social work",
        Training.Induction => "Induction (the basics, when a job begins)",
        Training.FireSafety => "Fire safety",
        Training.SafeguardingChildren => "Safeguarding children",
        Training.DataProtection => "Keeping information safe",
        Training.LoneWorking => "Working alone safely",
        Training.CommunicationMethods => "Ways to communicate (BSL, Makaton or PECS)",
        Training.TaughtByEmployer => "Taught by a person I worked for",
    };

    public static string Label(this Language language) => language switch
    {
        Language.English => "English",
        Language.Welsh => "Welsh",
        Language.BritishSignLanguage => "British Sign Language (BSL)",
        Language.Makaton => "Makaton",
        Language.Polish => "Polish",
        Language.Punjabi => "Punjabi",
        Language.Urdu => "Urdu",
        Language.Bengali => "Bengali",
        Language.Gujarati => "Gujarati",
        Language.Arabic => "Arabic",
        Language.French => "French",
        Language.Portuguese => "Portuguese",
        Language.Spanish => "Spanish",
        Language.Romanian => "Romanian",
        Language.Nepali => "Nepali",
        Language.Tagalog => "Tagalog",
    };

    /// <summary>The title of the page that asks for it, and of its line in the list of tasks.</summary>
    public static string Label(this ProfileSection section) => section switch
    {
        ProfileSection.About => "About you",
        ProfileSection.Experience => "Your experience",
        ProfileSection.Tasks => "Tasks you can do",
        ProfileSection.Week => "When you can work",
        ProfileSection.Travel => "Where you can work",
        ProfileSection.Skills => "Training and languages",
        ProfileSection.Rhythm => "Which weeks and how many hours",
        ProfileSection.Places => "Other places where you would work",
        ProfileSection.Driving => "Driving",
        ProfileSection.Courses => "Dates of your training",
        ProfileSection.Strengths => "Your skills, with examples",
        ProfileSection.Character => "What matters to you",
        ProfileSection.Homes => "Homes you can work in",
        ProfileSection.Pay => "The pay you hope for",
    };

    public static string Label(this AssistantProfileState state) => state switch
    {
        AssistantProfileState.Draft => "Draft",
        AssistantProfileState.Published => "On the register",
        AssistantProfileState.Paused => "Paused",
        AssistantProfileState.Held => "Not on show at present",
        AssistantProfileState.Lapsed => "Hidden: we have not heard from you",
        AssistantProfileState.Withdrawn => "Taken down",
    };
}
