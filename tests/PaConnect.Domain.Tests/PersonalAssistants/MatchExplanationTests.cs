using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class MatchExplanationTests
{
    private static readonly WeekPart Saturday = new(DayOfWeek.Saturday, PartOfDay.Morning);
    private static readonly WeekPart Sunday = new(DayOfWeek.Sunday, PartOfDay.Evening);

    [Fact]
    public void What_fits_and_what_does_not_is_told_task_by_task()
    {
        var match = Explain(new Sought { Tasks = [WorkTask.Meals, WorkTask.Hoist] });

        Assert.Equal([WorkTask.Meals], match.TasksOffered);
        Assert.Equal([WorkTask.Hoist], match.TasksNotOffered);
    }

    [Fact]
    public void A_task_that_asks_for_training_the_PA_lacks_would_need_it()
    {
        var profile = Some.CompleteProfileDetails(tasks: [WorkTask.Hoist, WorkTask.Transfers]);
        var trained = profile with { Skills = profile.Skills with { Training = [Training.MovingAndHandling] } };
        var sought = new Sought { Tasks = [WorkTask.Hoist, WorkTask.Transfers] };

        Assert.Equal([Training.MovingAndHandling], MatchExplanation.Of(profile, sought, new Distance(0), Some.Today).WouldNeed);
        Assert.Empty(MatchExplanation.Of(trained, sought, new Distance(0), Some.Today).WouldNeed);
    }

    [Fact]
    public void The_week_is_compared_in_hours()
    {
        var match = Explain(new Sought { Week = WeekMinutes.Of([Saturday, Sunday]) });

        Assert.Equal((8m, 3m), (match.HoursSought, match.HoursShared));
        Assert.Contains("Can work in 3 of the 8 hours you chose", Sentences(match));
        Assert.Contains("Can work in all 3 hours you chose", Sentences(Explain(new Sought { Week = WeekMinutes.Of([Saturday]) })));
        Assert.Contains(
            "Cannot work in the parts of the week you chose", Sentences(Explain(new Sought { Week = WeekMinutes.Of([Sunday]) })));
    }

    [Theory]
    [InlineData(0, Fit.Fits, "Lives within 1 mile")]
    [InlineData(10, Fit.Fits, "Lives about 10 miles away")]
    [InlineData(12, Fit.DoesNotFit, "Lives about 12 miles: further than they will travel")]
    public void Distance_is_told_in_whole_miles_and_against_the_PAs_own_reach(int miles, Fit fit, string sentence)
    {
        var match = MatchExplanation.Of(Some.CompleteProfileDetails(miles: 10), new Sought(), Distance.FromMiles(miles), Some.Today);

        Assert.Equal([new MatchReason(fit, sentence)], match.InWords());
    }

    [Fact]
    public void What_was_not_asked_is_not_explained() => Assert.Single(Explain(new Sought()).InWords());

    [Fact]
    public void Language_and_driving_are_explained_when_asked_for()
    {
        var match = Explain(new Sought { Language = Language.Polish, Driver = true });

        Assert.Equal(["Lives within 1 mile", "Does not use Polish", "Does not drive"], Sentences(match));
        Assert.Contains("Uses English", Sentences(Explain(new Sought { Language = Language.English })));
    }

    [Fact]
    public void Training_that_has_run_out_would_be_needed_again()
    {
        var profile = Some.CompleteProfileDetails(tasks: [WorkTask.Hoist]);
        profile = profile with
        {
            Skills = profile.Skills with { Training = [Training.MovingAndHandling] },
            Courses = new CourseDetails { Taken = [new TrainingTaken(Training.MovingAndHandling, null, Some.Today)] },
        };
        var sought = new Sought { Tasks = [WorkTask.Hoist] };

        Assert.Empty(MatchExplanation.Of(profile, sought, new Distance(0), Some.Today).WouldRenew);
        var later = MatchExplanation.Of(profile, sought, new Distance(0), Some.Today.AddDays(1));
        Assert.Equal([Training.MovingAndHandling], later.WouldRenew);
        Assert.Empty(later.WouldNeed);
        Assert.Contains("Would need training again, because it has run out: moving and handling", Sentences(later));
    }

    [Theory]
    [InlineData(1, 1, 1.0)]
    [InlineData(2, 1, 0.5)]
    [InlineData(2, 2, 1.0)]
    [InlineData(2, 4, 1.0)]
    [InlineData(4, 2, 0.5)]
    [InlineData(3, 2, 0.3333)]
    public void One_week_in_so_many_counts_the_hours_of_all_weeks_of_the_work(int every, int soughtEvery, double share)
    {
        var profile = Some.CompleteProfileDetails() with { Rhythm = new RhythmDetails { EveryWeeks = every } };
        var sought = new Sought { Week = WeekMinutes.Of([Saturday]), EveryWeeks = soughtEvery };

        var match = MatchExplanation.Of(profile, sought, new Distance(0), Some.Today);

        Assert.Equal(3m, match.HoursShared);
        Assert.Equal(3 * share, (double)match.HoursOnAverage, 0.01);
        Assert.Equal(share < 1 ? every : null, match.OneWeekIn);
    }

    [Fact]
    public void One_week_in_two_is_told_in_hours_on_average()
    {
        var profile = Some.CompleteProfileDetails() with { Rhythm = new RhythmDetails { EveryWeeks = 2, Year = YearPattern.TermTime } };

        var match = MatchExplanation.Of(
            profile, new Sought { Week = WeekMinutes.Of([Saturday]), Year = YearPattern.AllYear }, new Distance(0), Some.Today);

        Assert.Contains("Works one week in two: 1.5 hours a week on average", Sentences(match));
        Assert.Contains("Works in school terms only", Sentences(match));
    }

    [Theory]
    [InlineData(YearPattern.TermTime, YearPattern.TermTime, null)]
    [InlineData(YearPattern.TermTime, YearPattern.AllYear, YearPattern.TermTime)]
    [InlineData(YearPattern.SchoolHolidays, YearPattern.TermTime, YearPattern.SchoolHolidays)]
    [InlineData(YearPattern.AllYear, YearPattern.TermTime, null)]
    [InlineData(YearPattern.TermTime, null, null)]
    public void The_time_of_year_is_told_where_it_leaves_work_undone(YearPattern has, YearPattern? sought, YearPattern? only)
    {
        var profile = Some.CompleteProfileDetails() with { Rhythm = new RhythmDetails { Year = has } };

        Assert.Equal(only, MatchExplanation.Of(profile, new Sought { Year = sought }, new Distance(0), Some.Today).OnlyIn);
    }

    [Theory]
    [InlineData(13, PayFit.Enough, Fit.Fits)]
    [InlineData(15, PayFit.MayTalk, Fit.WouldNeed)]
    public void Pay_is_held_against_what_they_hope_for(int hopes, PayFit fit, Fit kind)
    {
        var profile = Some.CompleteProfileDetails() with { Pay = new HopedPayDetails { AnHour = hopes, MayTalk = true } };

        var match = MatchExplanation.Of(profile, new Sought { HourlyPounds = 14 }, new Distance(0), Some.Today);

        Assert.Equal(fit, match.Pay);
        Assert.Equal(kind, match.InWords()[^1].Fit);
        var silent = profile with { Pay = profile.Pay with { MayTalk = false } };
        Assert.Equal(
            hopes > 14 ? PayFit.TooLittle : PayFit.Enough,
            MatchExplanation.Of(silent, new Sought { HourlyPounds = 14 }, new Distance(0), Some.Today).Pay);
    }

    [Fact]
    public void A_driver_is_compared_fact_by_fact_and_what_was_not_said_counts_for_neither_side()
    {
        var profile = Some.CompleteProfileDetails();
        profile = profile with
        {
            Travel = profile.Travel with { Drives = true },
            Driving = new DriverDetails { LicenceYears = 1, Gearbox = Gearbox.Automatic, OwnCar = true, Vehicles = [DrivenVehicle.AdaptedCar] },
        };
        var asked = new DrivingDetails
        {
            LicenceYears = 2,
            Gearbox = Gearbox.Manual,
            OwnCar = true,
            BusinessInsurance = true,
            Vehicle = EmployersVehicle.AdaptedCar,
        };

        var match = MatchExplanation.Of(profile, new Sought { Driver = true, Driving = asked }, new Distance(0), Some.Today);

        Assert.Equal([DriverFact.OwnCar, DriverFact.EmployersVehicle], match.DrivingFits);
        Assert.Equal([DriverFact.Licence, DriverFact.Gears], match.DrivingLacks);
        Assert.Contains("Has not had a licence for as long as you ask", Sentences(match));
        Assert.Contains("Drives only automatic cars", Sentences(match));
    }

    [Fact]
    public void Pets_smoke_and_the_first_day_are_compared_where_both_said_something()
    {
        var profile = Some.CompleteProfileDetails();
        profile = profile with
        {
            Homes = new HomeNeedDetails { Smoke = SmokeAccepted.OutsideOnly, PetsAvoided = [PetKind.Cat] },
            Week = profile.Week with { State = Availability.Soon, FromOn = Some.Today.AddDays(10) },
        };
        var sought = new Sought { Pets = [PetKind.Cat, PetKind.Dog], Smoking = Smoking.Indoors, StartsOn = Some.Today.AddDays(5) };

        var match = MatchExplanation.Of(profile, sought, new Distance(0), Some.Today);
        var easy = MatchExplanation.Of(
            profile,
            new Sought { Pets = [PetKind.Dog], Smoking = Smoking.OutsideOnly, StartsOn = Some.Today.AddDays(10) },
            new Distance(0),
            Some.Today);

        Assert.Equal(
            [
                "Lives within 1 mile", "Can start from 30 November 2026, which is after your first day", "Cannot be near: cat",
                "Cannot work with the smoking in your home",
            ],
            Sentences(match));
        Assert.All(easy.InWords(), reason => Assert.Equal(Fit.Fits, reason.Fit));
        Assert.Equal(4, easy.InWords().Count);
    }

    [Fact]
    public void An_advert_says_what_is_sought_and_nothing_of_anybodys_health_or_sex()
    {
        var advert = SomeMore.Answered() with
        {
            Requirements = new RequirementDetails { Driver = DriverNeed.DriveEmployersVehicle },
        };

        var sought = Sought.By(advert);

        Assert.Equal(6 * 60, sought.Week.Values.Sum());
        Assert.Equal(180, sought.Week[Saturday]);
        Assert.Equal((2, 13.47m, true), (sought.EveryWeeks, sought.HourlyPounds, sought.Driver));
        Assert.Equal([PetKind.Cat, PetKind.AssistanceDog], sought.Pets);
        Assert.Equal(Smoking.OutsideOnly, sought.Smoking);
        Assert.DoesNotContain(
            typeof(Sought).GetProperties(),
            property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(Sex));
    }

    [Fact]
    public void Who_shares_more_of_the_week_fits_better()
    {
        var sought = new Sought { Week = WeekMinutes.Of([Saturday, Sunday]), Tasks = [WorkTask.Meals] };
        var little = Some.CompleteProfileDetails();
        var much = little with { Week = little.Week with { Parts = [Saturday, Sunday] } };

        Assert.True(Points(much) > Points(little));
        Assert.True(Points(little) > Points(little with { Week = little.Week with { Parts = [] } }));
        Assert.True(Points(little) > Points(little with { Rhythm = new RhythmDetails { EveryWeeks = 4 } }));

        double Points(AssistantProfileDetails profile) =>
            BestFit.Points(MatchExplanation.Of(profile, sought, new Distance(0), Some.Today));
    }

    private static MatchExplanation Explain(Sought sought) =>
        MatchExplanation.Of(Some.CompleteProfileDetails(), sought, new Distance(0), Some.Today);

    private static IEnumerable<string> Sentences(MatchExplanation match) => match.InWords().Select(reason => reason.Sentence);
}
