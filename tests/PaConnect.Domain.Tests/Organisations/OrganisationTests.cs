using PaConnect.Domain.Common;
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
}
