using PaConnect.Domain.Employers;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Employers;

public sealed class EmployerTests
{
    [Fact]
    public void An_employer_begins_with_what_it_tells_about_itself()
    {
        var details = Some.EmployerDetails("Priya", Funding.OwnMoney, "so23 9ab");

        var employer = Employer.Begin(details, Some.Author, Some.Now);

        Assert.Equal(("Priya", Funding.OwnMoney), (employer.DisplayName, employer.Funding));
        Assert.Equal(Postcode.Parse("SO23 9AB"), employer.Postcode);
        Assert.Equal(Some.Locality(), employer.Locality);
        Assert.Equal(Some.Now, employer.CreatedAt);
        Assert.Equal(("begun", Some.Author), (employer.Telling.Told[^1].Verb, employer.Telling.Told[^1].By));
    }

    [Fact]
    public void A_revision_replaces_everything_and_is_told()
    {
        var employer = Some.Employer();
        var details = Some.EmployerDetails("Priya", Funding.OwnMoney, postcode: null, Some.Locality("Hook", "RG27"));

        employer.Revise(details, Some.Author, Some.Now);

        Assert.Equal(
            ("Priya", Funding.OwnMoney, "Hook"),
            (employer.DisplayName, employer.Funding, employer.Locality.Name));
        Assert.Null(employer.Postcode);
        Assert.Equal("revised", employer.Telling.Told[^1].Verb);
    }

    [Fact]
    public void What_was_told_is_forgotten_once_it_has_been_written()
    {
        var employer = Some.Employer();

        employer.Telling.HasBeenHeard();

        Assert.Empty(employer.Telling.Told);
    }
}
