using System.Globalization;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class PersonalAssistantTests
{
    private const string TooYoung = "You must be 18 or over to join the register.";

    [Fact]
    public void Employers_are_shown_the_first_name_and_an_initial()
    {
        var assistant = Some.PersonalAssistant("Alex", "Morgan");

        Assert.Equal(("Alex M", "Alex Morgan"), (assistant.ShownName, assistant.FullName));
    }

    [Fact]
    public void An_initial_is_a_whole_letter_even_where_it_takes_two_places() =>
        Assert.Equal("Alex \ud83a\udd00", Some.PersonalAssistant("Alex", "\ud83a\udd00dlam").ShownName);

    [Theory]
    [InlineData("2008-11-20", "2026-11-20")]
    [InlineData("2008-02-29", "2026-03-01")]
    [InlineData("2010-02-28", "2028-02-28")]
    public void A_PA_may_join_on_their_eighteenth_birthday(string bornOn, string today) =>
        Assert.Equal(Date(bornOn), Join(bornOn, today).BornOn);

    [Theory]
    [InlineData("2008-11-21", "2026-11-20")]
    [InlineData("2008-02-29", "2026-02-28")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("9999-12-31", "2026-11-20")]
    public void Whoever_is_not_yet_eighteen_is_refused(string bornOn, string today)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Join(bornOn, today));

        Assert.Equal(TooYoung, refusal.Message);
    }

    [Fact]
    public void A_refused_change_leaves_everything_as_it_was()
    {
        var assistant = Some.PersonalAssistant();
        var bornOn = assistant.BornOn;

        Assert.Throws<RuleBrokenException>(() => assistant.Rename("Sasha", "Reed", Some.Today, Some.Today));

        Assert.Equal(("Alex Morgan", bornOn), (assistant.FullName, assistant.BornOn));
    }

    [Theory]
    [InlineData("", "Morgan")]
    [InlineData("Alex", " ")]
    public void A_PA_without_a_name_is_a_bug_of_ours(string firstName, string surname) =>
        Assert.Throws<ArgumentException>(() => Some.PersonalAssistant(firstName, surname));

    private static PersonalAssistant Join(string bornOn, string today) =>
        PersonalAssistant.Begin(Id<Account>.New(), "Alex", "Morgan", Date(bornOn), Date(today));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
