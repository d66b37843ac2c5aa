using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Employers;

/// <summary>
/// The party that employs PAs: a disabled or older person, or the family member who employs for one. Who may act for it is a row of
/// <see cref="Authority"/>, so an employer may have no account, or several. What the public sees is the display name and a coarse
/// place; the postcode stays with the people who act for the employer.
/// </summary>
public sealed class Employer : ITellsHistory
{
    public const int DisplayNameMaxLength = 60;

    private Employer() { }

    public Id<Employer> Id { get; private init; }
    public string DisplayName { get; private set; } = "";
    public Funding Funding { get; private set; }
    public Postcode? Postcode { get; private set; }
    public Locality Locality { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private init; }
    public Telling Telling { get; } = new();

    public static Employer Begin(EmployerDetails details, Actor by, DateTimeOffset now, Id<Employer> id = default)
    {
        var employer = new Employer { Id = id.OrNew(), CreatedAt = now };
        employer.Take(details);
        employer.Telling.Tell(new Told("begun", by, now));
        return employer;
    }

    public void Revise(EmployerDetails details, Actor by, DateTimeOffset now)
    {
        Take(details);
        Telling.Tell(new Told("revised", by, now));
    }

    private void Take(EmployerDetails details) =>
        (DisplayName, Funding, Postcode, Locality) =
            (details.DisplayName, details.Funding, details.Postcode, details.Locality);
}

/// <summary>What the employer tells about itself.</summary>
public sealed record EmployerDetails(string DisplayName, Funding Funding, Postcode? Postcode, Locality Locality);

/// <summary>Where the money comes from. It is asked because some funders forbid paying close relatives.</summary>
public enum Funding
{
    CouncilDirectPayment,
    PersonalHealthBudget,
    JointFunding,
    AccessToWork,
    DisabledStudentsAllowance,
    EducationFunding,
    IndependentLivingFund,
    IndividualServiceFund,
    OwnMoney,
    InjuryAward,
    CharityGrant,
}
