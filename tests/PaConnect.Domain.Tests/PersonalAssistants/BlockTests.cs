using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class BlockTests
{
    [Fact]
    public void Each_side_sets_its_own_and_nobody_is_told()
    {
        var employers = Set(Some.Author);
        var assistants = Set(Some.AssistantActor);

        Assert.Equal((BlockSide.Employer, BlockSide.Assistant), (employers.SetBy, assistants.SetBy));
        Assert.All(new[] { employers, assistants }, block => Assert.Equal(Notices.None, Assert.Single(block.Telling.Told).Tells));
    }

    [Fact]
    public void Only_the_side_that_set_it_lifts_it()
    {
        var block = Set(Some.Author);

        var refusal = Assert.Throws<RuleBrokenException>(() => block.Lift(Some.AssistantActor, Some.Now));
        block.Lift(Some.Author, Some.Now);

        Assert.Equal("Only the side that set this block can lift it.", refusal.Message);
        Assert.Equal(["set", "lifted"], block.Telling.Told.Select(told => told.Verb));
    }

    [Theory]
    [InlineData(Role.Moderator)]
    [InlineData(Role.Machine)]
    public void Nobody_else_sets_one(Role role) => Assert.Throws<RuleBrokenException>(() => Set(Some.By(role)));

    private static Block Set(Actor by) => Block.Set(Id<Employer>.New(), Id<PersonalAssistant>.New(), by, Some.Now);
}
