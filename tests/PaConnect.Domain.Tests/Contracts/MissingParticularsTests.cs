using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class MissingParticularsTests
{
    private static readonly Particulars Complete = SomeHire.Ready().Particulars;

    [Fact]
    public void A_fresh_contract_asks_for_all_that_the_advert_did_not_say() =>
        Assert.Equal(
            [
                "Give the employer’s legal name.",
                "Give the employer’s address.",
                "Say who signs for the employer’s side.",
                "Say from what date the PA’s service counts.",
                "Say where the work is done.",
                "Say if the PA will work outside the UK for more than a month.",
                "Say how often pay comes.",
                "Say on what day pay comes.",
                "Say how pay is paid.",
                "Say if hours or days may change, and how that is settled.",
                "Say when the holiday year starts.",
                "Say what happens on bank holidays.",
                "Say if holiday pay is added to each pay, or paid when holiday is taken.",
                "Say if there is any other paid leave.",
                "Say how the PA tells you that they are ill.",
                "Say if there is any sick pay beyond Statutory Sick Pay.",
                "Say if there is a pension scheme.",
                "Say if there are any other benefits.",
                "Say how much notice the employer gives.",
                "Say how much notice the PA gives.",
                "Say if there is training that the PA must do.",
                "Say if there is other training that the PA may do.",
                "Say if any agreement with a union affects this job.",
                "Say whom the PA may ask to look at a disciplinary decision again.",
                "Say whom the PA may tell of a complaint, and how.",
            ],
            Sentences(SomeHire.Draft().Particulars));

    [Fact]
    public void Nothing_at_all_asks_for_what_an_advert_would_have_said()
    {
        var sentences = Sentences(new Particulars());

        Assert.Superset(
            new HashSet<string>
            {
                "Give the PA’s full name.",
                "Give the job a title.",
                "Say what kind of job it is.",
                "Say what the tasks are.",
                "Give the first day of the job.",
                "Say how long the job is for.",
                "Say in which area the work is.",
                "Say what the job pays.",
                "Say how many hours a week the job is.",
                "Say on what days and at what times the work is.",
                "Say how long the probation is.",
            },
            sentences.ToHashSet());
    }

    [Fact]
    public void When_everything_is_answered_nothing_is_missing()
    {
        Assert.Empty(StatementOfParticulars.Missing(Complete));
        Assert.All(Enum.GetValues<ContractSection>(), section => Assert.True(Complete.IsFinished(section)));
        Assert.DoesNotContain(StatementOfParticulars.Gap, StatementOfParticulars.ToText(Complete));
    }

    public static TheoryData<string, Particulars> FollowUps => new()
    {
        {
            "Give the full name of the person who signs for the employer.",
            Complete with { Parties = Complete.Parties with { SignerName = " " } }
        },
        { "Give the last day of the job.", WithJob(job => job with { Length = ContractLength.UntilDate }) },
        {
            "Say how long you expect the job to last.",
            WithJob(job => job with { Length = ContractLength.UntilSomethingEnds })
        },
        { "Say at which places the work is done.", WithJob(job => job with { Workplace = Workplace.SeveralPlaces }) },
        {
            "The hours are not the same each week. Say how each week’s hours are settled.",
            Complete with { Hours = Complete.Hours with { Changes = IfAny.None } }
        },
        {
            "Say if the PA agrees to work more than 48 hours a week.",
            Complete with { Hours = Complete.Hours with { To = 50 } }
        },
        {
            "Say what happens during the probation.",
            Complete with { Notice = Complete.Notice with { ProbationConditions = null } }
        },
        {
            "Say how many hours of work the pay for a day or a week covers.",
            Complete with { Pay = Complete.Pay with { Lines = [new PayLine(PayKind.Day, 150)] } }
        },
        {
            "Say what the PA pays for the room. Write 0 if it is free.",
            Complete with { Pay = Complete.Pay with { Room = new RoomDetails { Kind = RoomKind.OwnRoom } } }
        },
        {
            "Say who pays for the training that the PA must do.",
            Complete with { Training = Complete.Training with { PaidBy = null } }
        },
    };

    [Theory]
    [MemberData(nameof(FollowUps))]
    public void An_answer_that_opens_a_question_has_it_asked(string sentence, Particulars particulars) =>
        Assert.Equal([sentence], Sentences(particulars));

    public static TheoryData<string, Particulars> AgainstTheLaw => new()
    {
        {
            "You sign for somebody else, so that person is the employer. Give their name as the employer.",
            Complete with { Parties = Complete.Parties with { EmployerName = SomeHire.Deputy } }
        },
        {
            "Service cannot count from a date after the first day.",
            WithJob(job => job with { ContinuousFrom = job.StartsOn!.Value.AddDays(1) })
        },
        {
            "The last day must be after the first day.",
            WithJob(job => job with { Length = ContractLength.UntilDate, EndsOn = job.StartsOn })
        },
        {
            "Weekday pay comes to £12.70 an hour. On 20 November 2026 the legal minimum is £12.71.",
            Complete with { Pay = Complete.Pay with { Lines = [new PayLine(PayKind.Weekday, 12.70m)] } }
        },
        {
            "Weekday pay comes to £10.25 an hour after the charge for the room. On 20 November 2026 the legal minimum is £12.71.",
            WithRoomAt(16.84m)
        },
        {
            "The room costs more than the law allows for, and we do not know the fewest hours a week. Lower the charge, or give the fewest hours.",
            WithRoomAt(11.11m) with { Hours = Complete.Hours with { From = null } }
        },
        {
            "The fewest hours cannot be more than the most hours.",
            Complete with { Hours = Complete.Hours with { From = 16 } }
        },
        {
            "More than 48 hours a week is lawful only if the PA agrees to it. Lower the hours, or ask the PA.",
            Complete with { Hours = Complete.Hours with { To = 50, OptsOutOf48Hours = false } }
        },
        {
            "Notice must be at least one week on each side.",
            Complete with { Notice = Complete.Notice with { AssistantWeeks = 0 } }
        },
    };

    [Theory]
    [MemberData(nameof(AgainstTheLaw))]
    public void What_is_against_the_law_is_said(string sentence, Particulars particulars) =>
        Assert.Equal([sentence], LegalChecks.Against(particulars, SomeHire.Today).Select(wrong => wrong.Sentence));

    [Fact]
    public void What_is_lawful_has_nothing_said_against_it() =>
        Assert.Empty(LegalChecks.Against(Complete, SomeHire.Today));

    public static TheoryData<string, Particulars> Unpaid => new()
    {
        { "nights and miles", WithPay(new PayLine(PayKind.SleepIn, 50), new PayLine(PayKind.Mileage, 0.45m)) },
        { "training", WithPay(new PayLine(PayKind.Training, 12.71m)) },
        { "bank holidays", WithPay(new PayLine(PayKind.BankHoliday, 20), new PayLine(PayKind.LiveInWeek, 100, HoursEach: 7)) },
        { "weekends", WithPay(new PayLine(PayKind.Weekend, 16)) },
        { "a week of few hours", WithPay(new PayLine(PayKind.LiveInWeek, 89, HoursEach: 7)) },
        { "a salary for few hours", WithPay(new PayLine(PayKind.YearlySalary, 4_700, HoursEach: 7)) },
        { "the least hours only", WithPay(new PayLine(PayKind.LiveInWeek, 180, HoursEach: 12)) },
        { "a day of a quarter", InDays(5, new PayLine(PayKind.Day, 3.20m, HoursEach: 0.25m)) },
        { "one day of two", InDays(1, new PayLine(PayKind.Day, 100, HoursEach: 7)) },
        { "days that nobody counted", InDays(null, new PayLine(PayKind.Day, 200, HoursEach: 15)) },
    };

    [Theory]
    [MemberData(nameof(Unpaid))]
    public void Pay_that_does_not_cover_the_week_is_against_the_law(string what, Particulars particulars) =>
        Assert.True(
            LegalChecks.Against(particulars, SomeHire.Today).Select(wrong => wrong.Sentence).SequenceEqual(
                ["The pay does not cover all the hours of the week. Say what an ordinary (weekday) hour pays."]),
            what);

    public static TheoryData<string, Particulars> Paid => new()
    {
        { "a week of all hours", WithPay(new PayLine(PayKind.LiveInWeek, 200, HoursEach: 15)) },
        { "a salary", WithPay(new PayLine(PayKind.YearlySalary, 10_000)) },
        { "days", InDays(2, new PayLine(PayKind.Day, 104, HoursEach: 8)) },
        { "weekends of a weekend job", OnSaturday(new PayLine(PayKind.Weekend, 16)) },
        { "evenings of an evening job", OnSaturday(new PayLine(PayKind.Evening, 16)) },
    };

    [Theory]
    [MemberData(nameof(Paid))]
    public void Pay_that_covers_the_week_is_lawful(string what, Particulars particulars) =>
        Assert.False(LegalChecks.Against(particulars, SomeHire.Today).Any(), what);

    [Fact]
    public void An_apprentice_is_paid_no_less_here_than_anybody_else()
    {
        var apprentice = WithPay(new PayLine(PayKind.Weekday, 8)) with
        {
            Job = Complete.Job with { Employment = Employment.Apprentice },
        };

        Assert.Equal(
            ["Weekday pay comes to £8.00 an hour. On 20 November 2026 the legal minimum is £12.71."],
            LegalChecks.Against(apprentice, SomeHire.Today).Select(wrong => wrong.Sentence));
    }

    [Fact]
    public void A_room_within_the_offset_and_a_salary_beside_an_hourly_rate_are_lawful()
    {
        var salaried = WithPay(new PayLine(PayKind.YearlySalary, 8_000, HoursEach: 10), new PayLine(PayKind.Weekday, 13.60m));

        Assert.Empty(LegalChecks.Against(WithRoomAt(11.10m), SomeHire.Today));
        Assert.Empty(LegalChecks.Against(salaried, SomeHire.Today));
    }

    private static Particulars WithPay(params PayLine[] lines) => Complete with { Pay = Complete.Pay with { Lines = lines } };

    private static Particulars InDays(int? days, PayLine line) =>
        WithPay(line) with { Hours = Complete.Hours with { DaysAWeek = days } };

    private static Particulars OnSaturday(PayLine line) =>
        WithPay(line) with { Hours = Complete.Hours with { Slots = [new Slot(DayOfWeek.Saturday, new TimeOnly(17, 0), 300)] } };

    private static Particulars WithRoomAt(decimal charge) => Complete with
    {
        Pay = Complete.Pay with { Room = new RoomDetails { Kind = RoomKind.OwnRoom, ChargeADay = charge } },
    };

    private static IEnumerable<string> Sentences(Particulars particulars) =>
        StatementOfParticulars.Missing(particulars).Select(missing => missing.Sentence);

    private static Particulars WithJob(Func<JobParticulars, JobParticulars> change) =>
        Complete with { Job = change(Complete.Job) };
}
