using FluentValidation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Admin.Organisations;

public sealed class OrganisationForm
{
    public const int DistrictsMaxLength = 4_000;

    public string? Name { get; set; }
    public Nation? Nation { get; set; }
    public string? About { get; set; }
    public string? Contact { get; set; }
    public string? Safeguarding { get; set; }
    public string? Guidance { get; set; }
    public string? Lead { get; set; }
    public string? Neighbours { get; set; }
    public uint Seen { get; set; }

    public static OrganisationForm From(Organisation organisation, uint seen) => new()
    {
        Name = organisation.Name,
        Nation = organisation.Nation,
        About = organisation.About,
        Contact = organisation.Contact,
        Safeguarding = organisation.Safeguarding,
        Guidance = organisation.Guidance,
        Lead = DistrictList.InFull(organisation.DistrictsOf(AreaPart.Lead)),
        Neighbours = DistrictList.InFull(organisation.DistrictsOf(AreaPart.Neighbour)),
        Seen = seen,
    };

    public OrganisationDetails ToDetails() => new(
        Name!,
        Nation!.Value,
        About ?? "",
        Contact ?? "",
        Safeguarding ?? "",
        Guidance ?? "",
        TypedDistricts.Parse(Lead),
        TypedDistricts.Parse(Neighbours));

    public sealed class Rules : AbstractValidator<OrganisationForm>
    {
        public Rules()
        {
            RuleFor(form => form.Name)
                .IsRequired("the organisation’s name")
                .MaximumLength(Organisation.NameMaxLength).WithMessage("Name must be {MaxLength} characters or fewer");
            RuleFor(form => form.Nation).NotNull().WithMessage("Choose a nation");
            IsText(RuleFor(form => form.About), "About");
            IsText(RuleFor(form => form.Contact), "Contact");
            IsText(RuleFor(form => form.Safeguarding), "Safeguarding");
            IsText(RuleFor(form => form.Guidance), "Guidance");
            RuleFor(form => form.Lead).AreDistricts(Organisation.MostDistricts, DistrictsMaxLength);
            RuleFor(form => form.Neighbours).AreDistricts(Organisation.MostDistricts, DistrictsMaxLength);
        }

        private static void IsText(IRuleBuilder<OrganisationForm, string?> rule, string label) =>
            rule.MaximumLength(Organisation.AboutMaxLength).WithMessage($"{label} must be {{MaxLength}} characters or fewer");
    }
}
