using PaConnect.Domain.Authorities;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class StatementOfParticularsTests
{
    private static readonly Particulars Complete = SomeHire.Ready().Particulars;

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

    public static TheoryData<string, Particulars> Variants => new()
    {
        {
            "You get 5.6 weeks of paid holiday a year, which is 16.8 days.",
            Complete with { Hours = Complete.Hours with { From = 15, DaysAWeek = 3 } }
        },
        { "At your hours that comes to 84 hours a year.", Complete with { Hours = Complete.Hours with { From = 15 } } },
        {
            "Holiday pay is added to each pay: 12.07% of what you earned. Your payslip shows it on a line of its own.",
            Complete with { Holiday = Complete.Holiday with { IsRolledUp = true } }
        },
        {
            "They are paid, on top of your holiday.",
            Complete with { Holiday = Complete.Holiday with { BankHolidays = BankHolidays.OffOnTop } }
        },
        {
            "The holiday year starts on: 4 January each year.",
            Complete with { Holiday = Complete.Holiday with { Year = HolidayYear.FromFirstDay } }
        },
        { "There is no probation.", Complete with { Notice = Complete.Notice with { ProbationMonths = 0 } } },
        {
            "You agree to work more. You may end that agreement",
            Complete with { Hours = Complete.Hours with { To = 50, OptsOutOf48Hours = true } }
        },
        {
            "It ends on 30 June 2027.",
            WithJob(job => job with { Length = ContractLength.UntilDate, EndsOn = new DateOnly(2027, 6, 30) })
        },
        { "Work for an earlier employer", WithJob(job => job with { ContinuousFrom = SomeHire.Today }) },
        {
            "You may say no to work that is offered.",
            Complete with { Hours = Complete.Hours with { From = null, To = null, Pattern = WeekPattern.WhenNeeded } }
        },
        {
            "- Tuesday 8am to 4pm",
            Complete with
            {
                Hours = Complete.Hours with { Slots = [new Slot(DayOfWeek.Tuesday, new TimeOnly(8, 0), 480)] },
            }
        },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Other_answers_have_other_words(string words, Particulars particulars) =>
        Assert.Contains(words, StatementOfParticulars.ToText(particulars));

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

    private static Particulars WithJob(Func<JobParticulars, JobParticulars> change) =>
        Complete with { Job = change(Complete.Job) };
}
