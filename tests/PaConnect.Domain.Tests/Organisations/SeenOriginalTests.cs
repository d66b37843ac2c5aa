using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Organisations;

public sealed class SeenOriginalTests
{
    private static readonly PersonalAssistant _assistant = Some.PersonalAssistant();
    private static readonly Actor _moderator = Some.Moderator with { OrganisationId = Id<Organisation>.New() };

    [Fact]
    public void A_newer_one_takes_the_place_of_the_same_kind_and_of_no_other()
    {
        var dbs = Record(OriginalKind.DbsCertificate);
        var licence = Record(OriginalKind.DrivingLicence);

        var newer = Record(OriginalKind.DbsCertificate, before: [dbs, licence]);

        Assert.Equal(SeenEnd.Replaced, dbs.End);
        Assert.Null(licence.End);
        Assert.True(newer.IsValidOn(Some.Today));
    }

    [Fact]
    public void Certificates_of_two_trainings_stand_beside_each_other()
    {
        var firstAid = Record(OriginalKind.TrainingCertificate, Training.FirstAid);

        Record(OriginalKind.TrainingCertificate, Training.FoodHygiene, before: [firstAid]);

        Assert.Null(firstAid.End);
    }

    [Theory]
    [InlineData(OriginalKind.TrainingCertificate, null)]
    [InlineData(OriginalKind.DbsCertificate, Training.FirstAid)]
    public void A_training_is_named_for_a_certificate_and_for_nothing_else(OriginalKind kind, Training? training)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Record(kind, training));

        Assert.Equal("Say which training a certificate is of, and only then.", refusal.Message);
    }

    [Theory]
    [InlineData(1, 10, "You must have seen it in the last ten years, and not later than today.")]
    [InlineData(-3700, 10, "You must have seen it in the last ten years, and not later than today.")]
    [InlineData(-1, -1, "Choose a last day from today to ten years from now.")]
    [InlineData(-1, 3700, "Choose a last day from today to ten years from now.")]
    public void Its_days_make_sense(int seen, int until, string sentence)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Record(OriginalKind.RightToWork, seen: seen, until: until));

        Assert.Equal(sentence, refusal.Message);
    }

    [Fact]
    public void Nobody_records_anything_about_themselves_nor_without_an_organisation()
    {
        var own = Assert.Throws<RuleBrokenException>(
            () => Record(OriginalKind.Identity, by: _moderator with { AccountId = _assistant.AccountId }));
        var nobody = Assert.Throws<RuleBrokenException>(() => Record(OriginalKind.Identity, by: Some.AssistantActor));

        Assert.Equal("You cannot record this about yourself.", own.Message);
        Assert.Equal("Only somebody who works for an organisation can record this.", nobody.Message);
    }

    [Fact]
    public void The_PA_takes_it_away_for_no_other_reason_than_that_and_nobody_ends_it_twice()
    {
        var seen = Record(OriginalKind.Identity);

        Assert.Throws<RuleBrokenException>(() => seen.EndIt(SeenEnd.Mistake, Some.AssistantActor, Some.Now));
        Assert.Throws<RuleBrokenException>(() => seen.EndIt(SeenEnd.RanOut, _moderator, Some.Now));
        seen.EndIt(SeenEnd.PersonAsked, Some.AssistantActor, Some.Now);

        Assert.False(seen.IsValidOn(Some.Today));
        var again = Assert.Throws<RuleBrokenException>(() => seen.EndIt(SeenEnd.Mistake, _moderator, Some.Now));
        Assert.Equal("This has ended already.", again.Message);
    }

    [Fact]
    public void It_warns_once_thirty_days_before_and_runs_out_after_its_last_day()
    {
        var seen = Record(OriginalKind.Identity, until: 40);
        var last = Some.Today.AddDays(40);

        Assert.Throws<RuleBrokenException>(() => seen.Warn(last.AddDays(-31), Actor.Machine, Some.Now));
        seen.Warn(last.AddDays(-30), Actor.Machine, Some.Now);
        Assert.Throws<RuleBrokenException>(() => seen.Warn(last.AddDays(-29), Actor.Machine, Some.Now));
        Assert.Throws<RuleBrokenException>(() => seen.RunOut(last, Actor.Machine, Some.Now));
        seen.RunOut(last.AddDays(1), Actor.Machine, Some.Now);

        Assert.Equal(SeenEnd.RanOut, seen.End);
        Assert.Equal(["recorded", "warned", "ran out"], seen.Telling.Told.Select(told => told.Verb));
        Assert.Equal(Notices.Assistant | Notices.Organisation, seen.Telling.Told[^1].Tells);
    }

    [Fact]
    public void To_introduce_somebody_their_identity_and_two_references_are_needed_in_force()
    {
        var identity = Record(OriginalKind.Identity);
        var references = Record(OriginalKind.TwoReferences, until: 5);

        Assert.Equal([OriginalKind.Identity, OriginalKind.TwoReferences], SeenOriginal.MissingForIntroduction([], Some.Today));
        Assert.Empty(SeenOriginal.MissingForIntroduction([identity, references], Some.Today));
        Assert.Equal([OriginalKind.TwoReferences], SeenOriginal.MissingForIntroduction([identity, references], Some.Today.AddDays(6)));
    }

    private static SeenOriginal Record(
        OriginalKind kind,
        Training? training = null,
        int seen = -1,
        int until = 100,
        IReadOnlyList<SeenOriginal>? before = null,
        Actor? by = null) =>
        SeenOriginal.Record(
            _assistant,
            new SeenDetails(kind, training, Some.Today.AddDays(seen), Some.Today.AddDays(until)),
            before ?? [],
            by ?? _moderator,
            Some.Now);
}
