using PaConnect.Domain.Authorities;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class StatementOfParticularsTests
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
    public void What_is_lawful_has_nothing_said_against_it() => Assert.Empty(LegalChecks.Against(Complete, SomeHire.Today));

    [Theory]
    [InlineData("The employer is Ruby Marsh.")]
    [InlineData("Your employer’s address is 4 Mill Lane, Bath BA2 4AA.")]
    [InlineData("Helen Marsh signs this contract as court-appointed deputy for Ruby Marsh.")]
    [InlineData("The personal assistant (PA) is Grace Okafor.")]
    [InlineData("on or before your first day (Employment Rights Act 1996, section 1)")]
    [InlineData("Your job is: Personal assistant, 12 to 15 hours, Bath.")]
    [InlineData("Your first day is 4 January 2027.")]
    [InlineData("Your continuous service counts from 4 January 2027. No earlier job counts.")]
    [InlineData("The job has no planned end.")]
    [InlineData("You can start only when this is done: Two references.")]
    [InlineData("You also work where the person you support goes.")]
    [InlineData("You will not work outside the United Kingdom for more than a month.")]
    [InlineData("- Weekday: £13.60 an hour")]
    [InlineData("You are paid: every four weeks, into a bank account. Pay day: Friday.")]
    [InlineData("Your normal hours: 12 to 15 hours a week.")]
    [InlineData("Your days and times: Afternoons, evenings and some weekends.")]
    [InlineData("How it is settled: We agree the rota two weeks before.")]
    [InlineData("48 hours a week")]
    [InlineData("12.07% of the hours you worked")]
    [InlineData("that comes to about 67.2 to 84 hours")]
    [InlineData("The holiday year starts on: 1 April each year.")]
    [InlineData("You work on bank holidays as on other days.")]
    [InlineData("An hour of holiday pays your average hour")]
    [InlineData("When you leave, you are paid for holiday you have earned")]
    [InlineData("Other paid leave: None beyond")]
    [InlineData("How you tell your employer: Ring Helen by 7am.")]
    [InlineData("lower of 80% of your average weekly pay and £123.25 a week. That rate is from 6 April 2026.")]
    [InlineData("More sick pay: None beyond Statutory Sick Pay.")]
    [InlineData("Pension scheme: NEST.")]
    [InlineData("Other benefits: There are none.")]
    [InlineData("Your probation lasts 3 months from your first day.")]
    [InlineData("What happens in it: We meet every month")]
    [InlineData("Your employer gives you 4 weeks of notice, or the law’s least notice")]
    [InlineData("You give your employer 2 weeks of notice.")]
    [InlineData("Training you must do: Moving and handling.")]
    [InlineData("Whoever funds the support pays for it.")]
    [InlineData("Training you may do: First aid.")]
    [InlineData("- Seeing friends and going out")]
    [InlineData("Swimming on Saturdays.")]
    [InlineData("General Social Care Council, which closed in 2012")]
    [InlineData("Code of Conduct for Healthcare Support Workers")]
    [InlineData("There are seven principles.")]
    [InlineData("It stays private after you leave.")]
    [InlineData("To ask for a decision to be looked at again: Tom Marsh, in writing.")]
    [InlineData("If you have a complaint, tell: Helen Marsh, by letter or in person.")]
    [InlineData("Agreements with a trade union that affect this job: None.")]
    [InlineData("You have the right to join a trade union")]
    [InlineData("For the employer: Helen Marsh, as court-appointed deputy for Ruby Marsh")]
    public void The_statement_of_a_real_advert_has_every_particular(string words) =>
        Assert.Contains(words, StatementOfParticulars.ToText(Complete));

    [Fact]
    public void In_Northern_Ireland_the_statement_says_what_differs_there()
    {
        var text = StatementOfParticulars.ToText(SomeHire.Ready(Nation.NorthernIreland).Particulars);

        Assert.Contains("the law gives it to employees only", text);
        Assert.Contains("within two months of starting", text);
        Assert.Contains("Labour Relations Agency", text);
        Assert.Contains("Statutory Sick Pay, by the rules for Northern Ireland", text);
        Assert.Contains("over the last 12 weeks you were paid", text);
        Assert.DoesNotContain("12.07", text);
        Assert.DoesNotContain("Acas", text);
        Assert.DoesNotContain("section 1)", text);
    }

    [Theory]
    [InlineData(Nation.Scotland, "Scottish Social Services Council")]
    [InlineData(Nation.Wales, "Social Care Wales")]
    [InlineData(Nation.NorthernIreland, "Northern Ireland Social Care Council")]
    public void Each_nation_has_its_own_code(Nation nation, string code) =>
        Assert.Contains(code, StatementOfParticulars.ToText(SomeHire.Ready(nation).Particulars));

    [Fact]
    public void A_draft_with_gaps_can_be_read_and_shows_them()
    {
        var text = StatementOfParticulars.ToText(new Particulars());

        Assert.Contains($"Your first day is {StatementOfParticulars.Gap}.", text);
        Assert.Contains($"Other paid leave: {StatementOfParticulars.Gap}", text);
    }

    [Fact]
    public void What_somebody_typed_cannot_pose_as_another_part_of_the_text()
    {
        var typed = WithJob(job => job with { Title = "PA\r\n\r\n19. Extra\r\n\r\nYou pay me" });

        Assert.Contains("Your job is: PA 19. Extra You pay me.\n", StatementOfParticulars.ToText(typed));
    }

    [Fact]
    public void The_hash_is_of_the_very_text() =>
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", StatementOfParticulars.HashOf("abc"));

    [Fact]
    public void The_same_answers_make_the_same_text_and_other_answers_another()
    {
        var other = Complete with { Pay = Complete.Pay with { PayDay = "Monday" } };

        Assert.Equal(StatementOfParticulars.ToText(Complete), StatementOfParticulars.ToText(Complete with { }));
        Assert.NotEqual(StatementOfParticulars.ToText(Complete), StatementOfParticulars.ToText(other));
    }

    [Theory]
    [InlineData(ActsAs.Self, null)]
    [InlineData(ActsAs.Parent, null)]
    [InlineData(ActsAs.SuitablePerson, null)]
    [InlineData(ActsAs.Attorney, "as attorney for Ruby Marsh")]
    [InlineData(ActsAs.Deputy, "as court-appointed deputy for Ruby Marsh")]
    [InlineData(ActsAs.TrustOrCaseManager, "for Ruby Marsh")]
    [InlineData(ActsAs.ManagedAccount, "on behalf of Ruby Marsh")]
    [InlineData(ActsAs.AdultChild, "on behalf of Ruby Marsh")]
    public void The_standing_says_for_whom_somebody_signs(ActsAs actsAs, string? standing) =>
        Assert.Equal(standing, (Complete.Parties with { SignsAs = actsAs }).Standing());

    [Fact]
    public void A_relative_who_employs_in_their_own_name_signs_for_nobody_else()
    {
        var parties = Complete.Parties with
        {
            SignsAs = ActsAs.RelativeOrFriend,
            EmployerName = SomeHire.Deputy,
            SignerName = "helen  marsh",
        };

        Assert.Null(parties.Standing());
        Assert.Empty(LegalChecks.Against(Complete with { Parties = parties }, SomeHire.Today));
    }

    private static IEnumerable<string> Sentences(Particulars particulars) =>
        StatementOfParticulars.Missing(particulars).Select(missing => missing.Sentence);

    private static Particulars WithJob(Func<JobParticulars, JobParticulars> change) =>
        Complete with { Job = change(Complete.Job) };
}
