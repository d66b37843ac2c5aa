using PaConnect.Data.History;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Pages.Moderation.Cases;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class CaseHistoryTests
{
    [Fact]
    public void A_step_of_a_listing_is_told_in_words_and_never_as_its_code() =>
        Assert.All(Enum.GetValues<ListingVerb>(), verb =>
        {
            var words = CaseHistory.WordsOf(Row(new Told(verb.ToString(), Actor.Machine, Some.Now)));

            Assert.NotEqual(verb.ToString(), words, StringComparer.OrdinalIgnoreCase);
            Assert.DoesNotContain("Sanction", words, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void What_was_decided_is_told_with_its_reasons()
    {
        var row = Row(new Told(
            "decided", Some.Moderator, Some.Now, To: nameof(Outcome.Refuse), Codes: [nameof(ReasonCode.SafetyRisk), Guid.NewGuid().ToString()]));

        Assert.Equal("Refused", CaseHistory.WordsOf(row));
        Assert.Equal([ReasonCode.SafetyRisk.Label()], CaseHistory.ReasonsIn(row));
    }

    [Fact]
    public void Whoever_reads_is_you_and_others_are_what_they_are()
    {
        var row = Row(new Told("approved", Some.Moderator, Some.Now));

        Assert.Equal("you", CaseHistory.WhoDid(row, Some.Moderator.AccountId!.Value));
        Assert.Equal("a moderator", CaseHistory.WhoDid(row, default));
        Assert.Equal("PaConnect itself", CaseHistory.WhoDid(Row(new Told("Expire", Actor.Machine, Some.Now)), default));
    }

    private static HistoryRow Row(Told told) => new("JobAdvert", Guid.NewGuid(), told);
}
