using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Demo;

/// <summary>What some profiles of the demo say beyond the short way: the first says all of it.</summary>
internal static class DemoProfileMore
{
    private static readonly string[] Interests =
    [
        "I like football, old films and a good walk.",
        "I bake bread, and I sing in a choir on Thursdays.",
        "I read a lot. I also grow vegetables, with mixed success.",
    ];

    public static AssistantProfileDetails AddTo(AssistantProfileDetails details, int number, Locality home, DateOnly today) => details with
    {
        Tasks = number % 3 == 0 ? details.Tasks with { NotOffered = SayNoTo(details.Tasks.Offered) } : details.Tasks,
        Rhythm = number % 3 == 0 ? Weeks(number) : null,
        Places = number % 6 == 0 ? new ExtraPlaceDetails { Named = [new ExtraPlace(home, 4)] } : null,
        Driving = details.Travel.Drives == true && number % 2 == 0 ? Driver(number) : null,
        Courses = details.Skills.Training is { Count: > 0 } trainings && number % 2 == 0
            ? new CourseDetails { Taken = [.. trainings.Select((training, index) => Taken(training, today.AddMonths(-4 - (index * 9))))] }
            : null,
        Strengths = number % 4 == 0 ? Strengths : null,
        Character = number % 2 == 0
            ? new CharacterDetails
            {
                Values = [PersonalValue.Reliability, PersonalValue.Humour],
                Interests = Interests[number / 2 % Interests.Length],
            }
            : null,
        Homes = number % 3 == 0
            ? new HomeNeedDetails { Smokes = false, Smoke = SmokeAccepted.OutsideOnly, PetsAvoided = number % 2 == 0 ? [] : [PetKind.Cat] }
            : null,
        Pay = number % 4 == 0 ? new HopedPayDetails { AnHour = 13.50m + (number % 5 * 0.25m), MayTalk = true } : null,
    };

    private static StrengthDetails Strengths { get; } = new()
    {
        Examples =
        [
            new(Skill.ProblemSolving, "When the lift at the station broke I found another way, and we still saw the film."),
            new(Skill.ListeningAndCommunication, "I wait until somebody has finished, even when it takes a while."),
        ],
    };

    private static List<WorkTask>? SayNoTo(IReadOnlyList<WorkTask> offered) =>
        new[] { WorkTask.Hoist, WorkTask.Wages, WorkTask.Pets }.Except(offered).ToList() is { Count: > 0 } no ? no : null;

    private static RhythmDetails Weeks(int number) => new()
    {
        EveryWeeks = 1 + (number % 2),
        Year = number % 9 == 0 ? YearPattern.TermTime : YearPattern.AllYear,
        FewestHours = 3,
        MostHours = 20,
    };

    private static DriverDetails Driver(int number) => new()
    {
        LicenceYears = 2 + (number % 20),
        Gearbox = number % 4 == 0 ? Gearbox.Automatic : Gearbox.Either,
        OwnCar = true,
        BusinessInsurance = number % 3 != 0,
        Vehicles = [DrivenVehicle.Car],
        Points = 0,
    };

    /// <summary>What is learned by hand is done again every few years; an exam that was passed stays passed.</summary>
    private static TrainingTaken Taken(Training training, DateOnly on) => new(
        training, on, training is Training.FirstAid or Training.MovingAndHandling or Training.Medication ? on.AddYears(2) : null);
}
