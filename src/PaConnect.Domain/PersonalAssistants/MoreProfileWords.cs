namespace PaConnect.Domain.PersonalAssistants;

public static class MoreProfileWords
{
    /// <summary>What somebody gains by answering a part that need not be answered.</summary>
    public static string Gain(this ProfileSection section) => section switch
    {
        ProfileSection.Rhythm => "Employers see at once whether your weeks fit theirs.",
        ProfileSection.Places => "More employers can find you.",
        ProfileSection.Driving => "Employers who need a driver can choose you.",
        ProfileSection.Courses => "Employers see which training is up to date.",
        ProfileSection.Strengths => "An example tells more than a list.",
        ProfileSection.Character => "People choose a PA they get on with.",
        ProfileSection.Homes => "Nobody invites you to a home where you cannot work.",
        ProfileSection.Pay => "Only employers who can pay that much need write to you.",
        ProfileSection.About or ProfileSection.Experience or ProfileSection.Tasks or ProfileSection.Week or ProfileSection.Travel
            or ProfileSection.Skills => "You need this before you can send your profile.",
    };

    public static string Label(this Sex sex) => sex switch
    {
        Sex.Woman => "Woman",
        Sex.Man => "Man",
    };

    /// <summary>Whom a limit by sex names, as the answer to "who is the job for?".</summary>
    public static string ForWhom(this Sex sex) => sex switch
    {
        Sex.Woman => "A woman",
        Sex.Man => "A man",
    };

    public static string Label(this YearPattern year) => year switch
    {
        YearPattern.AllYear => "All year",
        YearPattern.TermTime => "In school terms only",
        YearPattern.SchoolHolidays => "In school holidays only",
    };

    public static string Label(this DrivenVehicle vehicle) => vehicle switch
    {
        DrivenVehicle.Car => "A car",
        DrivenVehicle.AdaptedCar => "An adapted car",
        DrivenVehicle.Van => "A van or adapted van",
    };

    public static string Label(this Skill skill) => skill switch
    {
        Skill.English => "Reading and writing English",
        Skill.Number => "Working with numbers",
        Skill.Digital => "Using phones and computers",
        Skill.Teamwork => "Working in a team",
        Skill.ProblemSolving => "Solving problems",
        Skill.OwnInitiative => "Seeing what needs to be done",
        Skill.ListeningAndCommunication => "Listening and making yourself clear",
        Skill.FlexibilityAndTime => "Being flexible and managing time",
        Skill.OneToOne => "Working one to one",
    };

    public static string Label(this PersonalValue value) => value switch
    {
        PersonalValue.Reliability => "Doing what I said I would",
        PersonalValue.Punctuality => "Being on time",
        PersonalValue.Patience => "Patience",
        PersonalValue.Humour => "A sense of humour",
        PersonalValue.Discretion => "Keeping private things private",
        PersonalValue.Honesty => "Honesty",
        PersonalValue.RespectForIndependence => "Letting people do things their own way",
    };

    public static string Label(this SmokeAccepted smoke) => smoke switch
    {
        SmokeAccepted.None => "Only where nobody smokes",
        SmokeAccepted.OutsideOnly => "Where people smoke outside only",
        SmokeAccepted.Indoors => "Where people smoke indoors too",
    };

    public static string Label(this Allergy allergy) => allergy switch
    {
        Allergy.AnimalHair => "Animal hair or feathers",
        Allergy.Latex => "Latex",
        Allergy.Nuts => "Nuts",
        Allergy.Perfume => "Perfume",
        Allergy.CleaningProducts => "Cleaning products",
        Allergy.Dust => "Dust",
        Allergy.Pollen => "Pollen",
    };

    /// <summary>"Taken 3 March 2024, runs out 3 March 2027". With the day on which it is read, whether it has run out.</summary>
    public static string InWords(this TrainingTaken taken, DateOnly? today = null)
    {
        var ends = today is { } day && taken.HasExpiredOn(day) ? "ran out" : "runs out";
        return (taken.TakenOn, taken.ExpiresOn) switch
        {
            ({ } on, { } until) => $"taken {on:d MMMM yyyy}, {ends} {until:d MMMM yyyy}",
            ({ } on, null) => $"taken {on:d MMMM yyyy}",
            (null, { } until) => $"{ends} {until:d MMMM yyyy}",
            (null, null) => "no dates given",
        };
    }
}
