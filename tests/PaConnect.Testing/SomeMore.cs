using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Testing;

/// <summary>Everything that "add more" asks, answered, with nothing that a check would find.</summary>
public static class SomeMore
{
    public static JobAdvertDetails Answered(JobAdvertDetails? details = null) => (details ?? Some.CompleteAdvertDetails()) with
    {
        Shifts = new ShiftDetails
        {
            TimesNeeded = 3,
            EveryWeeks = 2,
            TurnOn = 2,
            TurnOff = 1,
            TurnUnit = TurnUnit.Days,
            DaysAWeek = 5,
            StartsAt = new TimeOnly(11, 0),
            EndsAt = new TimeOnly(18, 0),
            HoursFrom = 3,
            HoursTo = 3.5m,
            PaidBreak = 20,
            UnpaidBreak = 180,
            Nights = NightWork.InTurn,
            NightsAWeek = 2,
            EndsOn = Some.Today.AddMonths(9),
            AtLeastMonths = [4, 6, 8],
            CoverFor = [CoverReason.Holidays, CoverReason.Sickness],
            EmergencyCover = true,
            TravelsAway = false,
        },
        PayTerms = new PayTermsDetails
        {
            Rises =
            [
                new PayRise(PayKind.Weekday, 14.10m, RiseWhen.AfterTraining),
                new PayRise(PayKind.Weekday, 15, RiseWhen.AfterMonths, 6),
            ],
            PaidEvery = PayDay.FourWeeks,
            PaidBy = Funding.AccessToWork,
            WhenWoken = WokenTerms.PaidByTheHour,
            WokenPounds = 13.20m,
            BankHolidays = BankHolidayTerms.DoublePay,
            AllowancePounds = 20,
            AllowancePer = PayUnit.Week,
            AllowanceFor = "Meals out with me",
        },
        Room = new RoomDetails
        {
            Kind = RoomKind.OwnRoom,
            Where = RoomPlace.HouseProvided,
            Bathroom = BathroomKind.Own,
            ChargeADay = 0,
            About = "It looks over the garden.",
        },
        Household = new HouseholdDetails
        {
            ReportsTo = Superior.AttorneyOrDeputy,
            Smoking = Smoking.OutsideOnly,
            Pets = [PetKind.Cat, PetKind.AssistanceDog],
            Children = true,
            OthersLiveHere = true,
            OthersSupported = false,
            Access = HomeAccess.FewSteps,
            Parking = Parking.InTheStreet,
            Notes = "There is a piano that you may play.",
        },
        Driving = new DrivingDetails
        {
            LicenceYears = 1,
            Gearbox = Gearbox.Manual,
            OwnCar = false,
            BusinessInsurance = false,
            Vehicle = EmployersVehicle.AdaptedCar,
            InsurerAge = 21,
            InsurerReason = "Our policy for the adapted car begins then",
        },
        References = new ReferenceDetails
        {
            Experience = ExperienceAsked.NoneNeeded,
            RecordCheck = RecordCheck.SeeOne,
            References = 2,
            LastEmployer = true,
        },
        Post = new PostDetails
        {
            Openings = 3,
            OtherEmployers = true,
            MayChange = "The tasks change when he moves to his own flat",
            Records = [RecordKept.DailyLog, RecordKept.TimeSheets],
            TeamSize = 4,
            TeamDuties = [TeamDuty.Rota, TeamDuty.Handover],
            ApprenticeshipLevel = 3,
            TrainingProvider = "Itchen Valley College",
            LearningHours = 6,
        },
        Questions = new QuestionDetails { Asked = ["What would you cook for us?", "Which evenings suit you?"] },
    };

    public static AssistantProfileDetails Answered(AssistantProfileDetails details) => details with
    {
        Tasks = details.Tasks with { NotOffered = [WorkTask.Hoist, WorkTask.Wages] },
        Rhythm = new RhythmDetails { EveryWeeks = 2, Year = YearPattern.TermTime, FewestHours = 6, MostHours = 20.5m },
        Places = new ExtraPlaceDetails { Named = [new ExtraPlace(Some.Locality("Southampton", "SO14"), 3)] },
        Driving = new DriverDetails
        {
            LicenceYears = 4,
            Gearbox = Gearbox.Automatic,
            OwnCar = true,
            BusinessInsurance = false,
            Vehicles = [DrivenVehicle.Car, DrivenVehicle.AdaptedCar],
            Points = 0,
        },
        Courses = new CourseDetails { Taken = [new TrainingTaken(Training.FirstAid, new(2025, 4, 2), new(2028, 4, 1))] },
        Strengths = new StrengthDetails
        {
            Examples = [new SkillExample(Skill.ProblemSolving, "When the bus stopped running I found us a lift club.")],
        },
        Character = new CharacterDetails
        {
            Values = [PersonalValue.Patience, PersonalValue.Humour],
            Interests = "I sing in a choir and grow tomatoes.",
        },
        Homes = new HomeNeedDetails
        {
            Smokes = false,
            Smoke = SmokeAccepted.OutsideOnly,
            PetsAvoided = [PetKind.Bird],
            Allergies = [Allergy.Latex],
        },
        Pay = new HopedPayDetails { AnHour = 14.20m, ASleepIn = 60, MayTalk = true },
    };
}
