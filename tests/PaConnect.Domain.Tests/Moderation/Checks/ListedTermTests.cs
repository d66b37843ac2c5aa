using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class ListedTermTests
{
    private static readonly Actor Administrator = Some.By(Role.Administrator);

    [Theory]
    [InlineData("moonlight", "We dance in the m.o.o.n.l.i.g.h.t")]
    [InlineData("sun/moon (very) bright", "The moon is. Sun bright!")]
    [InlineData("glow* ..2 dark", "It glows in the dark")]
    [InlineData("<worker> {wanted} tonight", "Carer wanted tonight")]
    public void A_term_is_found_in_the_words_of_an_advert(string phrase, string about)
    {
        var term = List(phrase);

        var found = Assert.Single(ListingChecks.Run(Advert(about), Some.Today, [term]).Noticed, n => n.Rule == $"listed-{term.Id}");

        Assert.Equal((ReasonCode.Other, "Role.About", "Ask why."), (found.Code, found.Field, found.Message));
    }

    [Theory]
    [InlineData("(moon)")]
    [InlineData("..3")]
    [InlineData("<no-such-list>")]
    [InlineData("a ..x b")]
    [InlineData("half-life")]
    [InlineData("- moon")]
    [InlineData("<moon> = sun")]
    [InlineData("/")]
    [InlineData("{}")]
    [InlineData("#99999999999999")]
    public void A_term_that_does_not_find_itself_is_refused(string phrase) =>
        Assert.Equal(
            "We cannot read this phrase. Use plain words, or look at how phrases are written.",
            Assert.Throws<RuleBrokenException>(() => List(phrase)).Message);

    [Theory]
    [InlineData("moon ..999 sun")]
    [InlineData("moon ..20 sun ..20 star")]
    public void A_term_that_would_be_slow_is_refused(string phrase) =>
        Assert.Equal(
            "The gaps in this phrase are too wide. Use fewer, or smaller ones.",
            Assert.Throws<RuleBrokenException>(() => List(phrase)).Message);

    [Fact]
    public void Only_an_administrator_lists_and_removes_and_only_once()
    {
        Assert.Throws<RuleBrokenException>(() => ListedTerm.Begin("moon", ReasonCode.Other, "Ask.", Some.Moderator, Some.Now));
        var term = List("moon");

        term.Remove(Administrator, Some.Now);

        Assert.Equal(Some.Now, term.RemovedAt);
        Assert.Equal(["listed", "removed"], term.Telling.Told.Select(told => told.Verb));
        Assert.Throws<RuleBrokenException>(() => term.Remove(Administrator, Some.Now));
    }

    [Fact]
    public void A_term_that_cannot_be_read_any_more_sends_the_advert_to_a_person_and_the_other_rules_still_run()
    {
        var broken = List("moon");
        typeof(ListedTerm).GetProperty(nameof(ListedTerm.Phrase))!.SetValue(broken, "<no-such-list>");

        var checks = ListingChecks.Run(Advert("Ring me on 07700 900123."), Some.Today, [broken, List("ring")]);

        Assert.True(checks.Failed);
        Assert.Contains(checks.Noticed, noticed => noticed.Rule == "phone");
        Assert.Contains(checks.Noticed, noticed => noticed.Message == "Ask why.");
    }

    private static ListedTerm List(string phrase) => ListedTerm.Begin(phrase, ReasonCode.Other, "Ask why.", Administrator, Some.Now);

    private static JobAdvertDetails Advert(string about)
    {
        var details = Some.CompleteAdvertDetails();
        return details with { Role = details.Role with { About = about } };
    }
}
