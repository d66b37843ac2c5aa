using FluentValidation;
using PaConnect.Data;
using PaConnect.Data.Places;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class TravelModel(PaConnectDbContext db, CurrentUser user, Localities localities, TimeProvider clock)
    : SectionPage<TravelForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Travel;

    protected override TravelForm Read(AssistantProfileDetails details) => new()
    {
        Place = details.Travel.Home?.District.ToString(),
        Nation = details.Travel.Home?.Nation,
        Miles = TypedNumber.From(details.Travel.Miles),
        Means = [.. details.Travel.Means],
        Drives = details.Travel.Drives,
    };

    protected override AbstractValidator<TravelForm> Rules() => new TravelForm.Validator();

    protected override async Task<AssistantProfileDetails?> WriteAsync(AssistantProfileDetails details)
    {
        Form.Place = this.Chosen("Form.Place", Form.Place);
        var found = await localities.FindAgainAsync(Form.Place!, Form.Nation, details.Travel.Home is { } home ? [home] : []);
        if (found.Problem is not null)
        {
            this.AskWhich("Form.Place", found);
            return null;
        }

        return details with
        {
            Travel = new TravelDetails
            {
                Home = found.Locality,
                Miles = Form.Miles.Whole,
                Means = [.. Form.Means.Distinct().Order()],
                Drives = Form.Drives,
            },
        };
    }
}

public sealed class TravelForm : SectionForm
{
    public string? Place { get; set; }
    public Nation? Nation { get; set; }
    public TypedNumber Miles { get; set; } = new();
    public List<TravelMeans> Means { get; set; } = [];
    public bool? Drives { get; set; }

    public sealed class Validator : AbstractValidator<TravelForm>
    {
        public Validator()
        {
            RuleFor(form => form.Place)
                .IsRequired("your postcode or its first half")
                .MaximumLength(PlaceFinder.TypedMaxLength).WithMessage("Postcode must be {MaxLength} characters or fewer");
            RuleFor(form => form.Miles)
                .IsRequired("how many miles you can travel")
                .IsWholeNumber("Miles")
                .Between(1, TravelDetails.MostMiles, $"Miles must be from 1 to {TravelDetails.MostMiles}");
        }
    }
}
