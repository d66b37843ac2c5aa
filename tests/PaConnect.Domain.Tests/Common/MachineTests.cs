using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.Common;

public sealed class MachineTests
{
    private static readonly Machine<DayOfWeek, ConsoleKey> Week = new(
        new Move<DayOfWeek, ConsoleKey>(
            DayOfWeek.Monday, ConsoleKey.A, DayOfWeek.Tuesday, [Role.Employer], Notices.Applicants));

    [Fact]
    public void A_row_leads_where_it_says_and_names_who_is_told()
    {
        var move = Week.Find(DayOfWeek.Monday, ConsoleKey.A, Role.Employer, "No.");

        Assert.Equal((DayOfWeek.Tuesday, Notices.Applicants), (move.To, move.Tells));
        Assert.True(Week.Allows(DayOfWeek.Monday, ConsoleKey.A));
        Assert.True(Week.Allows(DayOfWeek.Monday, ConsoleKey.A, Role.Employer));
    }

    [Theory]
    [InlineData(DayOfWeek.Tuesday, ConsoleKey.A, Role.Employer)]
    [InlineData(DayOfWeek.Monday, ConsoleKey.B, Role.Employer)]
    [InlineData(DayOfWeek.Monday, ConsoleKey.A, Role.Machine)]
    public void What_is_not_a_row_is_refused_with_the_given_sentence(DayOfWeek from, ConsoleKey verb, Role role)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Week.Find(from, verb, role, "Not on this day."));

        Assert.Equal("Not on this day.", refusal.Message);
        Assert.False(Week.Allows(from, verb, role));
    }

    [Fact]
    public void No_two_rows_of_a_machine_say_what_happens_next_to_the_same_person()
    {
        AssertNoTwoClash(JobAdvert.Machine);
        AssertNoTwoClash(AssistantProfile.Machine);
        AssertNoTwoClash(Application.Machine);
    }

    private static void AssertNoTwoClash<TState, TVerb>(Machine<TState, TVerb> machine)
        where TState : struct, Enum
        where TVerb : struct, Enum
    {
        var rows = machine.Moves.SelectMany(move => move.Who, (move, role) => (move.From, move.Verb, role)).ToList();

        Assert.Equal(rows, rows.Distinct());
    }
}
