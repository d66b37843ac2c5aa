using FluentValidation;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class HouseholdForm : ISectionForm<HouseholdForm>
{
    public Superior? ReportsTo { get; set; }
    public Smoking? Smoking { get; set; }
    public IList<PetKind> Pets { get; set; } = [];
    public bool NoPets { get; set; }
    public bool? Children { get; set; }
    public bool? OthersLiveHere { get; set; }
    public bool? OthersSupported { get; set; }
    public HomeAccess? Access { get; set; }
    public Parking? Parking { get; set; }
    public string? Notes { get; set; }
    public uint Seen { get; set; }

    public static HouseholdForm From(JobAdvertDetails details)
    {
        var household = details.Household ?? new HouseholdDetails();
        return new HouseholdForm
        {
            ReportsTo = household.ReportsTo,
            Smoking = household.Smoking,
            Pets = [.. household.Pets ?? []],
            NoPets = household.Pets is [],
            Children = household.Children,
            OthersLiveHere = household.OthersLiveHere,
            OthersSupported = household.OthersSupported,
            Access = household.Access,
            Parking = household.Parking,
            Notes = household.Notes,
        };
    }

    public static AbstractValidator<HouseholdForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var household = new HouseholdDetails
        {
            ReportsTo = ReportsTo,
            Smoking = Smoking,
            Pets = NoPets ? [] : Options.Ticked(Pets),
            Children = Children,
            OthersLiveHere = OthersLiveHere,
            OthersSupported = OthersSupported,
            Access = Access,
            Parking = Parking,
            Notes = Notes,
        };
        return details with { Household = household == new HouseholdDetails() ? null : household };
    }

    public sealed class Rules : AbstractValidator<HouseholdForm>
    {
        public Rules()
        {
            RuleFor(form => form.NoPets)
                .Must((form, none) => !none || form.Pets.Count == 0)
                .WithMessage("Choose the pets, or say that there are none, not both");
            RuleFor(form => form.Notes)
                .MaximumLength(HouseholdDetails.NotesMaxLength)
                .WithMessage("More about the home must be {MaxLength} characters or fewer");
        }
    }
}
