using FluentValidation;
using PaConnect.Data.Places;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers;

public sealed class EmployerForm
{
    /// <summary>What a new employer will be called: a button pressed twice makes one.</summary>
    public Id<Employer> NewId { get; set; } = Id<Employer>.New();

    public ActsAs? ActsAs { get; set; }
    public TypedDate UntilOn { get; set; } = new();
    public string? DisplayName { get; set; }
    public Funding? Funding { get; set; }
    public string? Place { get; set; }
    public Nation? Nation { get; set; }
    public uint Seen { get; set; }

    public static EmployerForm From(Employer employer, Authority authority, uint seen) => new()
    {
        ActsAs = authority.ActsAs,
        UntilOn = authority.UntilOn is { } until ? TypedDate.From(until) : new TypedDate(),
        DisplayName = employer.DisplayName,
        Funding = employer.Funding,
        Place = employer.Postcode?.ToString() ?? employer.Locality.District.ToString(),
        Nation = employer.Locality.Nation,
        Seen = seen,
    };

    public EmployerDetails ToDetails(FoundLocality found) =>
        new(DisplayName!, Funding!.Value, found.Postcode, found.Locality!);

    public sealed class Rules : AbstractValidator<EmployerForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.ActsAs).NotNull().WithMessage("Choose who needs a PA");
            RuleFor(form => form.UntilOn)
                .IsRequired("the last day you may act for this person")
                .When(form => form.ActsAs is not (null or Domain.Authorities.ActsAs.Self), ApplyConditionTo.CurrentValidator)
                .IsRealDate("Last day")
                .After(today.AddDays(-1), "Last day must be today or later");
            RuleFor(form => form.DisplayName)
                .IsRequired("the name to show on adverts")
                .MaximumLength(Employer.DisplayNameMaxLength).WithMessage("Name must be {MaxLength} characters or fewer")
                .HasNoContacts("Name");
            RuleFor(form => form.Funding).NotNull().WithMessage("Choose where the money comes from");
            RuleFor(form => form.Place)
                .IsRequired("your postcode or its first half")
                .MaximumLength(PlaceFinder.TypedMaxLength).WithMessage("Postcode must be {MaxLength} characters or fewer");
        }
    }
}
