using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class HomesModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<HomesForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Homes;

    protected override HomesForm Read(AssistantProfileDetails details)
    {
        var homes = details.Homes ?? new HomeNeedDetails();
        return new HomesForm
        {
            Smokes = homes.Smokes,
            Smoke = homes.Smoke,
            PetsAvoided = [.. homes.PetsAvoided ?? []],
            AnyPet = homes.PetsAvoided is [],
            Allergies = [.. homes.Allergies ?? []],
            NoAllergies = homes.Allergies is [],
        };
    }

    protected override AbstractValidator<HomesForm> Rules() => new HomesForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var homes = new HomeNeedDetails
        {
            Smokes = Form.Smokes,
            Smoke = Form.Smoke,
            PetsAvoided = Form.AnyPet ? [] : Options.Ticked(Form.PetsAvoided),
            Allergies = Form.NoAllergies ? [] : Options.Ticked(Form.Allergies),
        };
        return details with { Homes = homes == new HomeNeedDetails() ? null : homes };
    }
}

public sealed class HomesForm : SectionForm
{
    public bool? Smokes { get; set; }
    public SmokeAccepted? Smoke { get; set; }
    public IList<PetKind> PetsAvoided { get; set; } = [];
    public bool AnyPet { get; set; }
    public IList<Allergy> Allergies { get; set; } = [];
    public bool NoAllergies { get; set; }

    public sealed class Validator : AbstractValidator<HomesForm>
    {
        public Validator()
        {
            RuleFor(form => form.AnyPet)
                .Must((form, any) => !any || form.PetsAvoided.Count == 0)
                .WithMessage("Tick the animals you cannot be near, or that any pet is fine");
            RuleFor(form => form.NoAllergies)
                .Must((form, none) => !none || form.Allergies.Count == 0)
                .WithMessage("Tick your allergies, or None of these");
        }
    }
}
