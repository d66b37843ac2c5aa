using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class DrivingModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<DriverForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Driving;

    protected override DriverForm Read(AssistantProfileDetails details)
    {
        var driving = details.Driving ?? new DriverDetails();
        return new DriverForm
        {
            LicenceYears = TypedNumber.From(driving.LicenceYears),
            Gearbox = driving.Gearbox,
            Points = TypedNumber.From(driving.Points),
            OwnCar = driving.OwnCar,
            BusinessInsurance = driving.BusinessInsurance,
            Vehicles = [.. driving.Vehicles ?? []],
            NoVehicle = driving.Vehicles is [],
        };
    }

    protected override AbstractValidator<DriverForm> Rules() => new DriverForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var driving = new DriverDetails
        {
            LicenceYears = Form.LicenceYears.Whole,
            Gearbox = Form.Gearbox,
            Points = Form.Points.Whole,
            OwnCar = Form.OwnCar,
            BusinessInsurance = Form.BusinessInsurance,
            Vehicles = Form.NoVehicle ? [] : Options.Ticked(Form.Vehicles),
        };
        return details with { Driving = driving == new DriverDetails() ? null : driving };
    }
}

public sealed class DriverForm : SectionForm
{
    public TypedNumber LicenceYears { get; set; } = new();
    public Gearbox? Gearbox { get; set; }
    public TypedNumber Points { get; set; } = new();
    public bool? OwnCar { get; set; }
    public bool? BusinessInsurance { get; set; }
    public IList<DrivenVehicle> Vehicles { get; set; } = [];
    public bool NoVehicle { get; set; }

    public sealed class Validator : AbstractValidator<DriverForm>
    {
        public Validator()
        {
            RuleFor(form => form.LicenceYears).IsCount("Years with a licence", 0, DriverDetails.MostLicenceYears);
            RuleFor(form => form.Points).IsCount("Points", 0, DriverDetails.MostPoints);
            RuleFor(form => form.NoVehicle)
                .Must((form, none) => !none || form.Vehicles.Count == 0)
                .WithMessage("Tick the vehicles you would drive, or that you would drive none");
        }
    }
}
