using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Demo;

/// <summary>One kind of advert: what differs between them.</summary>
internal sealed record DemoAdvert(
    string Title, string About, Employment Employment, WeekPattern Pattern, decimal HoursFrom, decimal HoursTo, WorkTask[] Tasks)
{
    public PayLine[] Pay { get; init; } = [new(PayKind.Weekday, 13.20m), new(PayKind.Weekend, 14.50m)];
    public Slot[] Slots { get; init; } = [];
    public Requirement[] Asked { get; init; } =
    [
        new("On time, every time", RequirementLevel.Essential), new("Moving and handling", RequirementLevel.WillTrain),
    ];
    public DriverNeed Driver { get; init; } = DriverNeed.NotNeeded;
    public OccupationalRequirement? Limit { get; init; }
    public bool HasNoCover { get; init; }

    /// <summary>What this one says beyond the short way.</summary>
    public JobAdvertDetails More { get; init; } = JobAdvertDetails.Empty;

    public JobAdvertDetails ToDetails(Locality locality, DateOnly closes) => More with
    {
        Role = new RoleDetails { Title = Title, About = About, Employment = Employment, HasNoCover = HasNoCover },
        Tasks = new TaskDetails { Tasks = Tasks },
        Week = new WeekDetails { HoursFrom = HoursFrom, HoursTo = HoursTo, Pattern = Pattern, Slots = Slots },
        Pay = new PayDetails { Lines = Pay },
        Place = new PlaceDetails { Locality = locality },
        Requirements = new RequirementDetails { Asked = Asked, Driver = Driver, Occupational = Limit },
        Closing = new ClosingDetails
        {
            ClosesOn = closes,
            HowToApply = "Write to me here. Tell me a little about yourself and when you could start.",
        },
    };
}

/// <summary>The words of the demo. Everybody in them is made up; the kinds of job are ones that real adverts offer.</summary>
internal static class DemoTexts
{
    public static IReadOnlyList<DemoAdvert> Adverts { get; } =
    [
        new("PA for mornings and a good laugh",
            "I am a woman who uses a wheelchair and runs a small business from home. I need a hand to get up and get going. "
            + "After that the day is mine. We get on best if you like music and do not mind mess.",
            Employment.Permanent, WeekPattern.FixedTimes, 12, 15,
            [WorkTask.GettingUpOrToBed, WorkTask.Washing, WorkTask.Dressing, WorkTask.Meals, WorkTask.Hoist])
        {
            Slots = [new(DayOfWeek.Monday, new TimeOnly(7, 30), 150), new(DayOfWeek.Wednesday, new TimeOnly(7, 30), 150)],
            Limit = new OccupationalRequirement(
                ProtectedCharacteristic.Sex, "Women only, because the work is personal care.",
                "Washing, dressing and the toilet", "The person supported wishes for a woman for intimate care.")
            {
                ForSex = Sex.Woman,
                ForTasks = [WorkTask.Washing, WorkTask.Dressing],
            },
            More = DemoMore.Mornings,
        },
        new("Out and about with a football fan",
            "Our son is a grown man who loves football, trains and fish and chips. He has a learning disability. "
            + "You would go out with him, help him cook, and cheer with him.",
            Employment.Permanent, WeekPattern.Flexible, 16, 16,
            [WorkTask.SocialLife, WorkTask.Sport, WorkTask.TravelTraining, WorkTask.Meals, WorkTask.Company])
        { Driver = DriverNeed.DriveEmployersVehicle, More = DemoMore.OutAndAbout },
        new("Relief PA for holidays and sickness",
            "I have a lovely team. When one of them is away I need somebody who knows me. You choose which days you take.",
            Employment.Relief, WeekPattern.WhenNeeded, 4, 20, [WorkTask.Washing, WorkTask.Dressing, WorkTask.Meals, WorkTask.Shopping])
        { HasNoCover = true, More = DemoMore.Relief },
        new("Sleep-in PA, two nights a week",
            "I sleep well most nights, but somebody must be in the house. There is a room for you. If you are woken you are paid for it.",
            Employment.Permanent, WeekPattern.FixedTimes, 20, 20, [WorkTask.SleepIn, WorkTask.GettingUpOrToBed, WorkTask.Meals])
        {
            Pay = [new(PayKind.Weekday, 13.00m), new(PayKind.SleepIn, 65m, Note: "Time awake is paid by the hour as well")],
            Slots = [new(DayOfWeek.Friday, new TimeOnly(20, 0), 720), new(DayOfWeek.Saturday, new TimeOnly(20, 0), 720)],
            More = DemoMore.SleepIn,
        },
        new("School holidays with a lively girl",
            "Our daughter is at school in term. In the holidays she wants to swim, climb and bake. We want somebody who works in a school.",
            Employment.TermTime, WeekPattern.HolidaysOnly, 8, 8, [WorkTask.PlayAndOutings, WorkTask.Sport, WorkTask.RespiteForFamily]),
        new("PA for work: reading, typing, travel",
            "I work for a charity. I need somebody at my side on office days to guide, read and drive.",
            Employment.Permanent, WeekPattern.SomeWeeks, 21, 28,
            [WorkTask.GettingToWorkOrStudy, WorkTask.SightGuiding, WorkTask.NoteTaking, WorkTask.Computers])
        {
            Driver = DriverNeed.DriveOwnCar,
            Pay = [new(PayKind.Weekday, 14.10m), new(PayKind.Mileage, 0.45m)],
            More = DemoMore.AtWork,
        },
        new("Help my mother stay in her own home",
            "My mother forgets things now, but she knows what she likes: her garden, her cat and a proper lunch. I live far away.",
            Employment.Permanent, WeekPattern.FixedTimes, 14, 14,
            [WorkTask.Meals, WorkTask.PromptingMedicine, WorkTask.Shopping, WorkTask.Company, WorkTask.Gardening])
        { Slots = [new(DayOfWeek.Tuesday, new TimeOnly(11, 0), 180), new(DayOfWeek.Thursday, new TimeOnly(11, 0), 180)] },
        new("Live-in PA, one week on and one week off",
            "I have PAs who live with me, a week at a time. You have your own room and bathroom. We eat together if you like.",
            Employment.LiveIn, WeekPattern.LiveIn, 45, 48,
            [WorkTask.Hoist, WorkTask.Washing, WorkTask.Meals, WorkTask.Cleaning, WorkTask.Holidays])
        { Pay = [new(PayKind.LiveInWeek, 690m, 48)], Driver = DriverNeed.Useful, More = DemoMore.LiveIn },
        new("Senior PA to lead a team of five",
            "You would plan the rota, train new PAs and send the hours to payroll. You also work shifts with me.",
            Employment.Permanent, WeekPattern.Flexible, 30, 37,
            [WorkTask.Rota, WorkTask.TrainingOthers, WorkTask.Wages, WorkTask.Washing, WorkTask.Transfers])
        { Pay = [new(PayKind.YearlySalary, 30_500m, 37)], More = DemoMore.Senior },
        new("Evenings with a film lover",
            "I am home from work at six and too tired to cook. You make supper, we watch a film, you help me to bed.",
            Employment.Permanent, WeekPattern.FixedTimes, 10, 12, [WorkTask.Meals, WorkTask.GettingUpOrToBed, WorkTask.Laundry])
        { Pay = [new(PayKind.Evening, 13.60m)], HasNoCover = true },
    ];

    public static IReadOnlyList<DemoAdvert> ToBeChecked { get; } =
    [
        new("PA for shopping and paperwork",
            "I need help with the shops and with forms. Ring me on 07700 900 123 after six.",
            Employment.Permanent, WeekPattern.Flexible, 6, 8, [WorkTask.Shopping, WorkTask.PostAndForms]),
        new("Young PA wanted for student flat",
            "We want a young, fit person to share our busy life. Cash in hand is fine.",
            Employment.Permanent, WeekPattern.Flexible, 10, 14, [WorkTask.Meals, WorkTask.NoteTaking]),
        new("Carer for my wife",
            "My wife has just come home. We live at 12 Orchard Road and the key safe is by the door.",
            Employment.Permanent, WeekPattern.FixedTimes, 14, 14, [WorkTask.Washing, WorkTask.Dressing, WorkTask.Meals])
        { HasNoCover = true },
        new("Gardening and a chat",
            "I used to grow prize leeks. Now I need younger hands and good company, two mornings a week.",
            Employment.Permanent, WeekPattern.FixedTimes, 6, 6, [WorkTask.Gardening, WorkTask.Company]),
        new("Waking nights, three a week",
            "I use a machine to breathe at night. You are awake and near me. A nurse trains you before you start.",
            Employment.Permanent, WeekPattern.FixedTimes, 30, 30, [WorkTask.WakingNight, WorkTask.Breathing, WorkTask.TurningAtNight])
        { Pay = [new(PayKind.WakingNight, 15.20m)] },
    ];

    private static readonly string[] Statements =
    [
        "I have worked as a PA for four years and I like to laugh. I am calm, and I am never late.",
        "I looked after my grandfather at home. Now I would like to do this work for a living.",
        "I am a student nurse. I can work most evenings and every other weekend.",
        "I was a teaching assistant for ten years. I sign a little and I am good with people who do not speak.",
        "I have just moved here. I did care work before, in people’s own homes. I cook well.",
        "I want work that means something. I have no experience yet, but I learn fast and I listen.",
    ];

    public static IReadOnlyList<string> FirstNames { get; } =
    [
        "Ada", "Ben", "Chidi", "Dilys", "Ewan", "Farah", "Gwen", "Hari", "Ines", "Jamal", "Kasia", "Leo", "Mina", "Nia", "Owen",
        "Petra", "Quinn", "Rosa", "Sunil", "Tess", "Uma", "Viv", "Will", "Yusuf", "Zoe",
    ];

    public static IReadOnlyList<string> Surnames { get; } =
        ["Demo", "Example", "Fiction", "Imaginary", "Sample", "Pretend", "Story", "Madeup"];

    public static AssistantProfileDetails Profile(int number, Locality home)
    {
        var random = new Random(number);
        var tasks = Enum.GetValues<WorkTask>().Where(_ => random.Next(10) < 4).ToList();
        var parts = Enum.GetValues<DayOfWeek>()
            .SelectMany(day => Enum.GetValues<PartOfDay>().Select(part => new WeekPart(day, part)))
            .Where(_ => random.Next(10) < 4)
            .ToList();
        return new AssistantProfileDetails
        {
            About = new AboutDetails { Statement = Statements[number % Statements.Length] },
            Experience = new ExperienceDetails
            {
                Kinds = number % Statements.Length == 5 ? [ExperienceKind.None] : [ExperienceKind.PaidCare, ExperienceKind.OwnFamily],
            },
            Tasks = new OfferedTaskDetails { Offered = tasks.Count > 0 ? tasks : [WorkTask.Company] },
            Week = new AvailabilityDetails
            {
                Parts = parts.Count > 0 ? parts : [new WeekPart(DayOfWeek.Monday, PartOfDay.Morning)],
                Extras = random.Next(3) == 0 ? [ExtraAvailability.Relief, ExtraAvailability.ShortNotice] : [],
                State = random.Next(4) == 0 ? Availability.Soon : Availability.Now,
            },
            Travel = new TravelDetails
            {
                Home = home,
                Miles = random.Next(3, 16),
                Means = random.Next(2) == 0 ? [TravelMeans.Car] : [TravelMeans.Bus, TravelMeans.Bicycle],
                Drives = random.Next(2) == 0,
            },
            Skills = new SkillDetails
            {
                Training = [.. Enum.GetValues<Training>().Where(_ => random.Next(10) < 2)],
                Languages = [Language.English, .. Enum.GetValues<Language>().Skip(1).Where(_ => random.Next(16) == 0)],
            },
        };
    }
}
