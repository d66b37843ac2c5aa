using FluentValidation;
using PaConnect.Data.Places;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PlaceForm : ISectionForm<PlaceForm>
{
    public string? Locality { get; set; }
    public Nation? Nation { get; set; }
    public string? Travel { get; set; }
    public uint Seen { get; set; }

    public static PlaceForm From(JobAdvertDetails details) => new()
    {
        Locality = details.Place.Locality?.District.ToString(),
        Nation = details.Place.Locality?.Nation,
        Travel = details.Place.Travel,
    };

    public static AbstractValidator<PlaceForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) => details with { Place = details.Place with { Travel = Travel } };

    public sealed class Rules : AbstractValidator<PlaceForm>
    {
        public Rules()
        {
            RuleFor(form => form.Locality)
                .MaximumLength(PlaceFinder.TypedMaxLength).WithMessage("Postcode must be {MaxLength} characters or fewer");
            RuleFor(form => form.Travel)
                .MaximumLength(PlaceDetails.TravelMaxLength)
                .WithMessage("How to get there must be {MaxLength} characters or fewer");
        }
    }
}
