using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.Organisations;

/// <summary>An organisation's word that an employer is known to it, so that it may see the register until a London date, included.</summary>
public sealed class Vouching : IBelongToEmployer, ITellsHistory
{
    public const int MostDays = 365;

    private Vouching() { }

    public Id<Vouching> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public Id<Employer> EmployerId { get; private init; }
    public DateOnly UntilOn { get; private set; }
    public Telling Telling { get; } = new();

    public static Vouching Give(
        Id<Organisation> organisation,
        Id<Employer> employer,
        DateOnly until,
        DateOnly today,
        Actor by,
        DateTimeOffset now,
        Id<Vouching> id = default)
    {
        Rule.Require(
            until >= today && until <= today.AddDays(MostDays),
            "Choose a last day from today to a year from now.");

        var vouching = new Vouching
        {
            Id = id.OrNew(),
            OrganisationId = organisation,
            EmployerId = employer,
            UntilOn = until,
        };
        vouching.Telling.Tell(new Told("given", by, now));
        return vouching;
    }
}
