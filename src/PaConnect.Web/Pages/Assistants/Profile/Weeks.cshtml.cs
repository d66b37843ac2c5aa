using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class WeeksModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<WeeksForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Rhythm;

    protected override WeeksForm Read(AssistantProfileDetails details) => new()
    {
        EveryWeeks = TypedNumber.From(details.Rhythm?.EveryWeeks),
        Year = details.Rhythm?.Year,
        FewestHours = TypedNumber.From(details.Rhythm?.FewestHours),
        MostHours = TypedNumber.From(details.Rhythm?.MostHours),
    };

    protected override AbstractValidator<WeeksForm> Rules() => new WeeksForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var rhythm = new RhythmDetails
        {
            EveryWeeks = Form.EveryWeeks.Whole,
            Year = Form.Year,
            FewestHours = Form.FewestHours.Value,
            MostHours = Form.MostHours.Value,
        };
        return details with { Rhythm = rhythm == new RhythmDetails() ? null : rhythm };
    }
}

public sealed class WeeksForm : SectionForm
{
    public TypedNumber EveryWeeks { get; set; } = new();
    public YearPattern? Year { get; set; }
    public TypedNumber FewestHours { get; set; } = new();
    public TypedNumber MostHours { get; set; } = new();

    public sealed class Validator : AbstractValidator<WeeksForm>
    {
        public Validator()
        {
            RuleFor(form => form.EveryWeeks).IsCount("One week in every", 1, RhythmDetails.MostWeeks);
            RuleFor(form => form.FewestHours).IsNumber("Fewest hours")
                .Between(WeekDetails.FewestHours, RhythmDetails.MostHoursInAWeek, "Fewest hours must be from 0.25 to 168");
            RuleFor(form => form.MostHours).IsNumber("Most hours")
                .Between(WeekDetails.FewestHours, RhythmDetails.MostHoursInAWeek, "Most hours must be from 0.25 to 168")
                .Must((form, most) => most.Value is null || form.FewestHours.Value is null || most.Value >= form.FewestHours.Value)
                .WithMessage("Most hours must not be less than the fewest");
        }
    }
}
