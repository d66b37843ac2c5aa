using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// Keeps a PA and a household out of each other's sight, both ways, whichever of them set it. The other side is never told: to them
/// the one who set it is simply not there. Each side sets and lifts its own, so lifting one leaves the other's.
/// </summary>
public sealed class Block : ITellsHistory, IBelongToEmployer, IBelongToAssistant
{
    private Block() { }

    public Id<Block> Id { get; private init; }
    public Id<Employer> EmployerId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public BlockSide SetBy { get; private init; }
    public DateTimeOffset SetAt { get; private init; }
    public Telling Telling { get; } = new();

    public static Block Set(Id<Employer> employer, Id<PersonalAssistant> assistant, Actor by, DateTimeOffset now)
    {
        var block = new Block
        {
            Id = Id<Block>.New(),
            EmployerId = employer,
            AssistantId = assistant,
            SetBy = SideOf(by),
            SetAt = now,
        };
        block.Telling.Tell(new Told("set", by, now));
        return block;
    }

    /// <summary>To be removed afterwards: the history keeps that it was there.</summary>
    public void Lift(Actor by, DateTimeOffset now)
    {
        Rule.Require(SideOf(by) == SetBy, "Only the side that set this block can lift it.");
        Telling.Tell(new Told("lifted", by, now));
    }

    private static BlockSide SideOf(Actor by)
    {
        Rule.Require(by.Role is Role.Employer or Role.Assistant, "Only an employer or a PA can block the other.");
        return by.Role == Role.Employer ? BlockSide.Employer : BlockSide.Assistant;
    }
}

public enum BlockSide
{
    Employer,
    Assistant,
}
