using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class LimitTests
{
    [Fact]
    public void An_advert_with_a_limit_on_who_can_apply_is_put_on_show_by_a_person_and_by_nobody_else()
    {
        var details = Some.CompleteAdvertDetails() with
        {
            Requirements = new RequirementDetails
            {
                Occupational = new OccupationalRequirement(ProtectedCharacteristic.Sex, "Women only", "Washing", "Privacy") { ForSex = Sex.Woman },
            },
        };
        var advert = Some.SentAdvert(details: details);

        Assert.Throws<RuleBrokenException>(() => advert.Approve(1, Actor.Machine, Some.Now));
        Assert.Null(advert.LiveVersion);

        advert.Approve(1, Some.Moderator, Some.Now);
        Assert.Equal("Women only", advert.Shown!.Details.Requirements.Occupational!.Wording);
        Assert.Equal(Role.Moderator, Assert.Single(advert.Telling.Told, told => told.Verb == "approved").By.Role);
        Assert.All(
            JobAdvert.Machine.Moves.Where(move => move.Verb == ListingVerb.Publish),
            move => Assert.DoesNotContain(Role.Machine, move.Who));
    }
}
