using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class ExperienceModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<ExperienceForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Experience;

    protected override ExperienceForm Read(AssistantProfileDetails details) =>
        new() { Kinds = [.. details.Experience.Kinds ?? []], Notes = details.Experience.Notes };

    protected override AbstractValidator<ExperienceForm> Rules() => new ExperienceForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details) => details with
    {
        Experience = new ExperienceDetails { Kinds = [.. Form.Kinds.Distinct().Order()], Notes = Form.Notes },
    };
}

public sealed class ExperienceForm : SectionForm
{
    public List<ExperienceKind> Kinds { get; set; } = [];
    public string? Notes { get; set; }

    public sealed class Validator : AbstractValidator<ExperienceForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kinds)
                .NotEmpty().WithMessage("Tick the experience you have, or None yet")
                .Must(kinds => !kinds.Contains(ExperienceKind.None) || kinds.Distinct().Count() == 1)
                .WithMessage("Tick None yet on its own, or the experience you have");
            RuleFor(form => form.Notes)
                .MaximumLength(ExperienceDetails.NotesMaxLength).WithMessage("What you write must be {MaxLength} characters or fewer");
        }
    }
}
