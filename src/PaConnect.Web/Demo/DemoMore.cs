using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Demo;

/// <summary>What some adverts of the demo say beyond the short way.</summary>
internal static class DemoMore
{
    public static JobAdvertDetails Mornings { get; } = new()
    {
        PayTerms = new PayTermsDetails
        {
            Rises = [new PayRise(PayKind.Weekday, 13.80m, RiseWhen.AfterTraining)],
            PaidEvery = PayDay.Month,
            BankHolidays = BankHolidayTerms.DoublePay,
        },
        Household = new HouseholdDetails
        {
            ReportsTo = Superior.PersonSupported,
            Smoking = Smoking.Nobody,
            Pets = [PetKind.Cat],
            Access = HomeAccess.StepFree,
            Parking = Parking.InTheStreet,
        },
        References = new ReferenceDetails
        {
            Experience = ExperienceAsked.NoneNeeded,
            RecordCheck = RecordCheck.SeeOne,
            References = 2,
            LastEmployer = true,
        },
        Questions = new QuestionDetails { Asked = ["What would make a Monday morning go well?", "Which mornings suit you best?"] },
    };

    public static JobAdvertDetails OutAndAbout { get; } = new()
    {
        Driving = new DrivingDetails
        {
            LicenceYears = 1,
            Gearbox = Gearbox.Automatic,
            Vehicle = EmployersVehicle.AdaptedCar,
            InsurerAge = 21,
            InsurerReason = "The policy for our car begins at that age.",
        },
        Household = new HouseholdDetails { ReportsTo = Superior.FamilyMember, Pets = [], OthersLiveHere = true },
    };

    public static JobAdvertDetails Relief { get; } = new()
    {
        Shifts = new ShiftDetails { CoverFor = [CoverReason.Holidays, CoverReason.Sickness], EmergencyCover = true },
        Post = new PostDetails { Records = [RecordKept.DailyLog] },
    };

    public static JobAdvertDetails SleepIn { get; } = new()
    {
        Shifts = new ShiftDetails { Nights = NightWork.SleepIn, NightsAWeek = 2 },
        PayTerms = new PayTermsDetails { WhenWoken = WokenTerms.PaidByTheHour, WokenPounds = 13 },
    };

    public static JobAdvertDetails AtWork { get; } = new()
    {
        PayTerms = new PayTermsDetails { PaidBy = Funding.AccessToWork, Rises = [] },
        Driving = new DrivingDetails { OwnCar = true, BusinessInsurance = true },
        Shifts = new ShiftDetails { EveryWeeks = 2, StartsAt = new TimeOnly(8, 30), EndsAt = new TimeOnly(17, 30), UnpaidBreak = 60 },
    };

    public static JobAdvertDetails LiveIn { get; } = new()
    {
        Shifts = new ShiftDetails { TurnOn = 1, TurnOff = 1, TurnUnit = TurnUnit.Weeks, TravelsAway = true },
        Room = new RoomDetails { Kind = RoomKind.OwnRoom, Where = RoomPlace.SameHome, Bathroom = BathroomKind.Own, ChargeADay = 0 },
        Household = new HouseholdDetails { Smoking = Smoking.OutsideOnly, Pets = [PetKind.Dog] },
    };

    public static JobAdvertDetails Senior { get; } = new()
    {
        Post = new PostDetails
        {
            TeamSize = 5,
            TeamDuties = [TeamDuty.Rota, TeamDuty.TrainingOthers, TeamDuty.Supervising, TeamDuty.Wages],
            Records = [RecordKept.HandoverBook, RecordKept.TimeSheets],
        },
        References = new ReferenceDetails { Experience = ExperienceAsked.Needed, References = 2 },
    };
}
