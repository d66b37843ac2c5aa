namespace PaConnect.Domain.JobAdverts;

public static class JobAdvertWords
{
    public static string Label(this Employment employment) => employment switch
    {
        Employment.Permanent => "Permanent",
        Employment.FixedTerm => "For a fixed time",
        Employment.TermTime => "School term time only",
        Employment.Relief => "Relief work, when somebody is away",
        Employment.LiveIn => "Live-in",
        Employment.Apprentice => "Apprenticeship",
    };

    public static string Label(this WeekPattern pattern) => pattern switch
    {
        WeekPattern.FixedTimes => "The same times every week",
        WeekPattern.AnyOfTimes => "Some of these times, as we agree",
        WeekPattern.Flexible => "Times we agree together",
        WeekPattern.SomeWeeks => "Some weeks and not others",
        WeekPattern.OnAndOff => "Some days or weeks on, then some off",
        WeekPattern.TermTime => "School term time only",
        WeekPattern.HolidaysOnly => "School holidays only",
        WeekPattern.WhenNeeded => "Only when needed",
        WeekPattern.LiveIn => "Living in",
    };

    public static string Label(this DriverNeed need) => need switch
    {
        DriverNeed.NotNeeded => "No driving",
        DriverNeed.Useful => "Driving would be useful",
        DriverNeed.DriveOwnCar => "Must drive, in their own car",
        DriverNeed.DriveEmployersVehicle => "Must drive the employer’s vehicle",
    };

    public static string Label(this RequirementLevel level) => level switch
    {
        RequirementLevel.Essential => "Needed from the start",
        RequirementLevel.Desirable => "Good to have",
        RequirementLevel.WillTrain => "Training will be given",
    };

    public static string Label(this ProtectedCharacteristic characteristic) => characteristic switch
    {
        ProtectedCharacteristic.Sex => "Sex",
        ProtectedCharacteristic.Religion => "Religion or belief",
        ProtectedCharacteristic.Race => "Race",
        ProtectedCharacteristic.Age => "Age",
        ProtectedCharacteristic.Disability => "Disability",
        ProtectedCharacteristic.SexualOrientation => "Sexual orientation",
    };

    public static string Label(this JobAdvertState state) => state switch
    {
        JobAdvertState.Draft => "Draft",
        JobAdvertState.Live => "On show",
        JobAdvertState.Paused => "Paused",
        JobAdvertState.Held => "On hold",
        JobAdvertState.Filled => "Filled",
        JobAdvertState.Closed => "Closed",
        JobAdvertState.Expired => "Closing date has passed",
        JobAdvertState.Archived => "Put away",
        JobAdvertState.Withdrawn => "Deleted",
    };

    /// <summary>The title of the page that asks for it, and of its line in the list of tasks.</summary>
    public static string Label(this AdvertSection section) => section switch
    {
        AdvertSection.Role => "About the job",
        AdvertSection.Tasks => "Tasks",
        AdvertSection.Week => "The week",
        AdvertSection.Pay => "Pay",
        AdvertSection.Place => "Place",
        AdvertSection.Requirements => "What you ask for",
        AdvertSection.Closing => "Closing date",
        AdvertSection.Shifts => "More about the week",
        AdvertSection.PayTerms => "More about pay",
        AdvertSection.Room => "A room with the job",
        AdvertSection.Household => "About the home",
        AdvertSection.Driving => "More about driving",
        AdvertSection.References => "Experience and checks",
        AdvertSection.Post => "About the post",
        AdvertSection.Questions => "Questions for applicants",
    };

    /// <summary>What it is called where the public reads it.</summary>
    public static string PublicLabel(this AdvertSection section) => section == AdvertSection.Questions
        ? "What you will be asked when you apply"
        : section.Label();

    /// <summary>What an employer gains by answering a part that is "add more".</summary>
    public static string Gain(this AdvertSection section) => section switch
    {
        AdvertSection.Shifts => "PAs see at once whether the job fits their week.",
        AdvertSection.PayTerms => "Fewer questions about money, and a contract that is ready sooner.",
        AdvertSection.Room => "PAs from further away can apply.",
        AdvertSection.Household => "Nobody comes to meet you and then finds that they cannot work there.",
        AdvertSection.Driving => "Only people who can drive for you apply.",
        AdvertSection.References => "PAs know what to have ready, so they can start sooner.",
        AdvertSection.Post => "For an apprentice, a senior PA or several PAs at once.",
        AdvertSection.Questions => "You learn what matters to you before you meet.",
        AdvertSection.Role or AdvertSection.Tasks or AdvertSection.Week or AdvertSection.Pay or AdvertSection.Place
            or AdvertSection.Closing => "You need this before you can send the advert.",
        AdvertSection.Requirements => "You do not have to answer this.",
    };
}
