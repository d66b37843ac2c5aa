using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Organisations;

public sealed class OrganisationTests
{
    [Fact]
    public void An_organisation_covers_districts_as_lead_or_as_neighbour()
    {
        var organisation = Some.Organisation(districts: "SO23");

        organisation.Cover(District.Parse("SO22"), AreaPart.Neighbour);

        Assert.Equal(
            [(District.Parse("SO23"), AreaPart.Lead), (District.Parse("SO22"), AreaPart.Neighbour)],
            organisation.Area.Select(area => (area.District, area.Part)));
        Assert.All(organisation.Area, area => Assert.Equal(organisation.Id, area.OrganisationId));
    }

    [Fact]
    public void A_district_is_covered_once()
    {
        var organisation = Some.Organisation(districts: "SO23");

        var refusal = Assert.Throws<RuleBrokenException>(
            () => organisation.Cover(District.Parse("SO23"), AreaPart.Neighbour));

        Assert.Equal("SO23 is already in this area.", refusal.Message);
    }

    [Fact]
    public void An_organisation_describes_itself()
    {
        var organisation = Some.Organisation();

        organisation.Describe("We are led by disabled people.", "Write to us.", "Ring the council.");

        Assert.Equal(
            ("We are led by disabled people.", "Write to us.", "Ring the council."),
            (organisation.About, organisation.Contact, organisation.Safeguarding));
    }

    [Fact]
    public void A_membership_that_ends_gives_no_right_any_more_today()
    {
        var membership = Membership.Begin(Id<Organisation>.New(), Id<Account>.New(), Some.Today.AddDays(-30));

        membership.End(Some.Today);

        Assert.True(membership.UntilOn < Some.Today);
    }

    [Fact]
    public void A_member_leads_the_team_until_somebody_ends_that()
    {
        var membership = Membership.Begin(Id<Organisation>.New(), Id<Account>.New(), Some.Today);

        Refused("This person is not a team lead.", () => membership.StopLeading(Some.Moderator, Some.Now));
        membership.MakeLead(Some.Moderator, Some.Now);
        Refused("This person is a team lead already.", () => membership.MakeLead(Some.Moderator, Some.Now));
        membership.StopLeading(Some.Moderator, Some.Now);

        Assert.Equal(["made lead", "no longer lead"], membership.Telling.Told.Select(told => told.Verb));
    }

    [Fact]
    public void A_partner_is_another_organisation_and_a_safeguarding_lead_is_one_of_its_own()
    {
        var organisation = Some.Organisation();
        var stranger = Membership.Begin(Id<Organisation>.New(), Id<Account>.New(), Some.Today);

        Refused(
            "An organisation cannot be its own partner.",
            () => organisation.Appoint(organisation, null, Some.Moderator, Some.Now));
        Refused(
            "The safeguarding lead must work for the organisation.",
            () => organisation.Appoint(null, stranger, Some.Moderator, Some.Now));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(DueTimes.MostHours + 1)]
    public void A_due_time_is_an_hour_at_least_and_a_year_at_most(int hours) =>
        Refused(
            "Each time must be between 1 and 2,080 working hours.",
            () => Some.Organisation().SetDueTimes(DueTimes.Usual with { Appeal = hours }, Some.Moderator, Some.Now));

    [Fact]
    public void Silent_holds_and_appeals_have_a_longest_time_of_their_own()
    {
        Refused(
            "A silent hold is looked at within 8 working hours, because somebody may be in danger.",
            () => Some.Organisation().SetDueTimes(DueTimes.Usual with { SilentHold = 9 }, Some.Moderator, Some.Now));
        Refused(
            "An appeal is decided within 160 working hours, which is 20 working days.",
            () => Some.Organisation().SetDueTimes(DueTimes.Usual with { Appeal = 161 }, Some.Moderator, Some.Now));
    }

    [Fact]
    public void Nothing_waits_for_a_safeguarding_lead_who_has_left()
    {
        var organisation = Some.Organisation();
        var membership = Membership.Begin(organisation.Id, Id<Account>.New(), Some.Today);
        organisation.Appoint(null, membership, Some.Moderator, Some.Now);

        membership.End(Some.Today, Some.Moderator, Some.Now);
        organisation.HasLost(membership, Some.Moderator, Some.Now);

        Assert.Null(organisation.SafeguardingLeadId);
        Refused(
            "The safeguarding lead must work for the organisation.",
            () => organisation.Appoint(null, membership, Some.Moderator, Some.Now));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(51)]
    public void Some_changes_are_read_by_a_person_whatever_the_machine_may_pass(int oneIn) =>
        Refused(
            "A person must read at least one change in 50, and one in 2 at most.",
            () => Some.Organisation().SetPolicies(false, oneIn, Some.Moderator, Some.Now));

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
