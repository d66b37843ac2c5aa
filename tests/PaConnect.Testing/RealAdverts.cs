using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Testing;

/// <summary>
/// The facts that real adverts hold, in our words and without names, as an employer would enter them; where the real pay is under
/// today's minimum, with pay that is not.
/// </summary>
public static class RealAdverts
{
    /// <summary>Each advert with words that its public page must say.</summary>
    public static IReadOnlyDictionary<string, (JobAdvertDetails Details, string[] Says)> All { get; } =
        new Dictionary<string, (JobAdvertDetails, string[])>
        {
            ["Lancashire: bank work with a rise after training"] = (BankWork(), [
                "Tuesday 8am to 4pm", "Saturday 10am to 2:30pm", "Friday 6pm to 9pm", "Odd mornings too.", "£12.90 an hour",
                "£13.57 an hour after training", "Well organised", "Life experience", "Needed from the start", "Autism experience",
                "Good to have", "The job changes when the young adult moves out", "When there is more to do than usual"]),
            ["Bath: a limit for personal care in a team"] = (Limited(), [
                "12 to 15 hours a week", "The whole team gives 49 hours a week.", "Some weekends.", "£13.47 an hour", "Women only",
                "Washing, bathing and brushing teeth", "the Equality Act 2010, Schedule 9", "An attorney or deputy",
                "Direct payment from the council"]),
            ["Hook: relief beside a live-in rota"] = (Relief(), [
                "Only when needed", "2 weeks on, 2 weeks off", "When another PA is on holiday", "When another PA is ill", "A log of each day",
                "Relief work"]),
            ["London: a team that travels"] = (Travelling(), [
                "Travelling and staying away", "Coming at short notice", "No experience needed", "Cat", "Time sheets",
                "Moving between bed, chair and car", "Essential thing 11", "Training will be given", "Learned thing 3"]),
            ["Croydon: days on and off with breaks"] = (OnAndOff(), [
                "2 days on, 2 days off", "10 hours", "From 9am", "3 hours", "At least 4, 6 or 8 months", "£15.00 an hour",
                "£200.00 a day of 10 hours", "No nights", "Other people live here"]),
            ["Purley: a yearly salary and a house"] = (Salary(), [
                "£30,000 a year for 40 hours a week", "A room of your own", "A bathroom of your own", "In another house", "£11.00 a day"]),
            ["no place: short shifts on five days"] = (ShortShifts(), [
                "17 hours a week", "3 to 3.5 hours", "5 days", "£13.00 an hour", "Cat", "Children in the home", "Shopping", "Making meals",
                "Driving would be useful"]),
            ["a form: a day with nights in turn"] = (NightsInTurn(), [
                "Saturday 2:45pm to Sunday 2:45pm", "Sleep-ins and waking nights in turn", "£37.80 a night",
                "All time awake is paid by the hour as well", "£13.10 an hour", "Held for at least 1 year", "21 years old",
                "The policy starts at 21", "The person you support", "Personal care", "At home", "Out and about"]),
            ["Brighton: an hour a day"] = (HourADay(), [
                "16 hours a week", "1 hour", "Can cook", "Has a car", "Needed from the start", "Your own car"]),
            ["Surrey: several posts and employers"] = (SeveralPosts(), [
                "How many PAs we look for", "You work for more than one employer", "Guiding somebody who cannot see well",
                "Access to Work", "Taking notes and reading aloud", "Insurance for driving at work"]),
            ["parents: school holidays"] = (SchoolHolidays(), [
                "8 hours a week", "School holidays only", "Play and outings with a disabled child", "Works in a school",
                "Direct payment from the council", "A member of the family"]),
            ["Worcester: late mornings to evenings"] = (LateShift(), [
                "11am to 6pm", "Making food for a special diet", "On time", "Going to appointments"]),
            ["a register: nights, trips and checks"] = (Register(), [
                "Criminal record check (enhanced DBS)", "2 references", "Travelling and staying away", "Some of these times",
                "Any 2 of these times"]),
            ["a register abroad: smoke, pets, transfers"] = (SmokeAndPets(), [
                "Somebody smokes, outside only", "Dog", "Bird", "Parking", "A few steps", "One week in two"]),
        };

    private static JobAdvertDetails Base => Some.CompleteAdvertDetails() with
    {
        Week = new WeekDetails { HoursFrom = 20, HoursTo = 20, Pattern = WeekPattern.Flexible },
    };

    private static JobAdvertDetails BankWork() => Base with
    {
        Week = new WeekDetails
        {
            HoursFrom = 8,
            HoursTo = 16,
            Pattern = WeekPattern.FixedTimes,
            Notes = "Odd mornings too.",
            Slots =
            [
                new Slot(DayOfWeek.Tuesday, new TimeOnly(8, 0), 480), new Slot(DayOfWeek.Saturday, new TimeOnly(10, 0), 270),
                new Slot(DayOfWeek.Friday, new TimeOnly(18, 0), 180),
            ],
        },
        Pay = Pays(new PayLine(PayKind.Weekday, 12.90m)),
        PayTerms = new PayTermsDetails { Rises = [new PayRise(PayKind.Weekday, 13.57m, RiseWhen.AfterTraining)] },
        Shifts = new ShiftDetails { CoverFor = [CoverReason.BusyTimes] },
        Requirements = Asks(
            ("Well organised", RequirementLevel.Essential),
            ("Life experience", RequirementLevel.Essential),
            ("Autism experience", RequirementLevel.Desirable)),
        Post = new PostDetails { MayChange = "The job changes when the young adult moves out" },
    };

    private static JobAdvertDetails Limited() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.Washing, WorkTask.SocialLife] },
        Week = new WeekDetails { HoursFrom = 12, HoursTo = 15, TeamHours = 49, Pattern = WeekPattern.Flexible, Notes = "Some weekends." },
        Requirements = new RequirementDetails
        {
            Occupational = new OccupationalRequirement(ProtectedCharacteristic.Sex, "Women only", "", "It is intimate care.")
            {
                ForSex = Sex.Woman,
                ForTasks = [WorkTask.Washing],
            },
        },
        PayTerms = new PayTermsDetails { PaidBy = Funding.CouncilDirectPayment },
        Household = new HouseholdDetails { ReportsTo = Superior.AttorneyOrDeputy },
    };

    private static JobAdvertDetails Relief() => Base with
    {
        Role = Base.Role with { Employment = Employment.Relief },
        Week = new WeekDetails { Pattern = WeekPattern.WhenNeeded },
        Shifts = new ShiftDetails
        {
            TurnOn = 2,
            TurnOff = 2,
            TurnUnit = TurnUnit.Weeks,
            CoverFor = [CoverReason.Holidays, CoverReason.Sickness],
        },
        Post = new PostDetails { Records = [RecordKept.DailyLog] },
    };

    private static JobAdvertDetails Travelling() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.Transfers, WorkTask.Holidays] },
        Shifts = new ShiftDetails { TravelsAway = true, EmergencyCover = true },
        Requirements = Asks([
            .. Enumerable.Range(1, 11).Select(number => ($"Essential thing {number}", RequirementLevel.Essential)),
            .. Enumerable.Range(1, 3).Select(number => ($"Learned thing {number}", RequirementLevel.WillTrain))]),
        References = new ReferenceDetails { Experience = ExperienceAsked.NoneNeeded },
        Household = new HouseholdDetails { Pets = [PetKind.Cat] },
        Post = new PostDetails { Records = [RecordKept.TimeSheets] },
    };

    private static JobAdvertDetails OnAndOff() => Base with
    {
        Week = Base.Week with { Pattern = WeekPattern.OnAndOff, HoursFrom = 35, HoursTo = 35 },
        Shifts = new ShiftDetails
        {
            TurnOn = 2,
            TurnOff = 2,
            TurnUnit = TurnUnit.Days,
            StartsAt = new TimeOnly(9, 0),
            HoursFrom = 10,
            HoursTo = 10,
            UnpaidBreak = 180,
            AtLeastMonths = [4, 6, 8],
            Nights = NightWork.None,
        },
        Pay = Pays(new PayLine(PayKind.Weekday, 15), new PayLine(PayKind.Day, 200, HoursEach: 10, Note: "For cover")),
        Household = new HouseholdDetails { OthersLiveHere = true },
    };

    private static JobAdvertDetails Salary() => Base with
    {
        Week = Base.Week with { HoursFrom = 40, HoursTo = 40 },
        Pay = Pays(new PayLine(PayKind.YearlySalary, 30_000, HoursEach: 40)),
        Room = new RoomDetails
        {
            Kind = RoomKind.OwnRoom,
            Bathroom = BathroomKind.Own,
            Where = RoomPlace.HouseProvided,
            ChargeADay = 11,
        },
    };

    private static JobAdvertDetails ShortShifts() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.Washing, WorkTask.Shopping, WorkTask.Meals] },
        Week = Base.Week with { HoursFrom = 17, HoursTo = 17 },
        Shifts = new ShiftDetails { DaysAWeek = 5, HoursFrom = 3, HoursTo = 3.5m },
        Pay = Pays(new PayLine(PayKind.Weekday, 13)),
        Household = new HouseholdDetails { Children = true, Pets = [PetKind.Cat] },
        Requirements = new RequirementDetails { Driver = DriverNeed.Useful },
    };

    private static JobAdvertDetails NightsInTurn() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.Washing, WorkTask.Meals, WorkTask.SocialLife] },
        Week = new WeekDetails
        {
            HoursFrom = 24,
            HoursTo = 24,
            Pattern = WeekPattern.FixedTimes,
            Slots = [new Slot(DayOfWeek.Saturday, new TimeOnly(14, 45), 24 * 60)],
        },
        Shifts = new ShiftDetails { Nights = NightWork.InTurn },
        Pay = Pays(new PayLine(PayKind.Weekend, 13), new PayLine(PayKind.SleepIn, 37.80m)),
        PayTerms = new PayTermsDetails { WhenWoken = WokenTerms.PaidByTheHour, WokenPounds = 13.10m },
        Driving = new DrivingDetails { LicenceYears = 1, InsurerAge = 21, InsurerReason = "The policy starts at 21" },
        Household = new HouseholdDetails { ReportsTo = Superior.PersonSupported },
    };

    private static JobAdvertDetails HourADay() => Base with
    {
        Week = Base.Week with { HoursFrom = 16, HoursTo = 16 },
        Shifts = new ShiftDetails { HoursFrom = 1, HoursTo = 1 },
        Requirements = Asks(("Can cook", RequirementLevel.Essential), ("Has a car", RequirementLevel.Essential)),
        Driving = new DrivingDetails { OwnCar = true },
    };

    private static JobAdvertDetails SeveralPosts() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.SightGuiding, WorkTask.NoteTaking, WorkTask.GettingToWorkOrStudy] },
        PayTerms = new PayTermsDetails { PaidBy = Funding.AccessToWork },
        Driving = new DrivingDetails { OwnCar = true, BusinessInsurance = true },
        Post = new PostDetails { Openings = 3, OtherEmployers = true },
    };

    private static JobAdvertDetails SchoolHolidays() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.PlayAndOutings] },
        Week = new WeekDetails { HoursFrom = 8, HoursTo = 8, Pattern = WeekPattern.HolidaysOnly },
        PayTerms = new PayTermsDetails { PaidBy = Funding.CouncilDirectPayment },
        Requirements = Asks(("Works in a school", RequirementLevel.Desirable)),
        Household = new HouseholdDetails { ReportsTo = Superior.FamilyMember, Children = true },
    };

    private static JobAdvertDetails LateShift() => Base with
    {
        Tasks = new TaskDetails { Tasks = [WorkTask.SpecialDiet, WorkTask.Appointments] },
        Shifts = new ShiftDetails { StartsAt = new TimeOnly(11, 0), EndsAt = new TimeOnly(18, 0) },
        Requirements = Asks(("On time", RequirementLevel.Essential)),
    };

    private static JobAdvertDetails Register() => Base with
    {
        Week = Base.Week with
        {
            Pattern = WeekPattern.AnyOfTimes,
            Slots =
            [
                new Slot(DayOfWeek.Monday, new TimeOnly(9, 0), 240), new Slot(DayOfWeek.Tuesday, new TimeOnly(9, 0), 240),
                new Slot(DayOfWeek.Friday, new TimeOnly(9, 0), 240),
            ],
        },
        Shifts = new ShiftDetails { TimesNeeded = 2, TravelsAway = true },
        References = new ReferenceDetails { RecordCheck = RecordCheck.SeeOne, References = 2, LastEmployer = true },
    };

    private static JobAdvertDetails SmokeAndPets() => Base with
    {
        Week = Base.Week with { Pattern = WeekPattern.SomeWeeks },
        Shifts = new ShiftDetails { EveryWeeks = 2 },
        Household = new HouseholdDetails
        {
            Smoking = Smoking.OutsideOnly,
            Pets = [PetKind.Dog, PetKind.Bird],
            Access = HomeAccess.FewSteps,
            Parking = Parking.InTheStreet,
        },
    };

    private static PayDetails Pays(params PayLine[] lines) => new() { Lines = lines };

    private static RequirementDetails Asks(params (string Text, RequirementLevel Level)[] asked) =>
        new() { Asked = [.. asked.Select(one => new Requirement(one.Text, one.Level))] };
}
