using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class DrivingForm : ISectionForm<DrivingForm>
{
    public TypedNumber LicenceYears { get; set; } = new();
    public Gearbox? Gearbox { get; set; }
    public bool? OwnCar { get; set; }
    public bool? BusinessInsurance { get; set; }
    public EmployersVehicle? Vehicle { get; set; }
    public TypedNumber InsurerAge { get; set; } = new();
    public string? InsurerReason { get; set; }
    public uint Seen { get; set; }

    public static DrivingForm From(JobAdvertDetails details)
    {
        var driving = details.Driving ?? new DrivingDetails();
        return new DrivingForm
        {
            LicenceYears = TypedNumber.From(driving.LicenceYears),
            Gearbox = driving.Gearbox,
            OwnCar = driving.OwnCar,
            BusinessInsurance = driving.BusinessInsurance,
            Vehicle = driving.Vehicle,
            InsurerAge = TypedNumber.From(driving.InsurerAge),
            InsurerReason = driving.InsurerReason,
        };
    }

    public static AbstractValidator<DrivingForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var driving = new DrivingDetails
        {
            LicenceYears = LicenceYears.Whole,
            Gearbox = Gearbox,
            OwnCar = OwnCar,
            BusinessInsurance = BusinessInsurance,
            Vehicle = Vehicle,
            InsurerAge = InsurerAge.Whole,
            InsurerReason = InsurerReason,
        };
        return details with { Driving = driving == new DrivingDetails() ? null : driving };
    }

    public sealed class Rules : AbstractValidator<DrivingForm>
    {
        public Rules()
        {
            RuleFor(form => form.LicenceYears).IsCount("Years with a licence", 0, DrivingDetails.MostLicenceYears);
            RuleFor(form => form.InsurerAge)
                .IsCount("Youngest driver", DrivingDetails.LeastInsurerAge, DrivingDetails.MostInsurerAge)
                .IsRequired("the youngest driver that your insurer takes")
                .When(form => form.InsurerReason is not null, ApplyConditionTo.CurrentValidator);
            RuleFor(form => form.InsurerReason)
                .IsRequired("what your insurer says about the age")
                .When(form => !form.InsurerAge.IsEmpty, ApplyConditionTo.CurrentValidator)
                .MaximumLength(DrivingDetails.InsurerReasonMaxLength)
                .WithMessage("What your insurer says must be {MaxLength} characters or fewer");
        }
    }
}
