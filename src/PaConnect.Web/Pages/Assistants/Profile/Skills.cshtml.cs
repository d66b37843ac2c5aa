using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class SkillsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<SkillsForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Skills;

    protected override SkillsForm Read(AssistantProfileDetails details) => new()
    {
        Training = [.. details.Skills.Training ?? []],
        HasNoTraining = details.Skills.Training is { Count: 0 },
        Languages = [.. details.Skills.Languages],
        OtherLanguages = details.Skills.OtherLanguages,
        Notes = details.Skills.Notes,
    };

    protected override AbstractValidator<SkillsForm> Rules() => new SkillsForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var skills = new SkillDetails
        {
            Training = [.. Form.Training.Distinct().Order()],
            Languages = [.. Form.Languages.Distinct().Order()],
            OtherLanguages = Form.OtherLanguages,
            Notes = Form.Notes,
        };
        return (details with { Skills = skills }).WithCourses(details.Courses?.Taken ?? []);
    }
}

public sealed class SkillsForm : SectionForm
{
    public List<Training> Training { get; set; } = [];
    public bool HasNoTraining { get; set; }
    public List<Language> Languages { get; set; } = [];
    public string? OtherLanguages { get; set; }
    public string? Notes { get; set; }

    public sealed class Validator : AbstractValidator<SkillsForm>
    {
        public Validator()
        {
            RuleFor(form => form.Training)
                .Must((form, training) => training.Count > 0 || form.HasNoTraining)
                .WithMessage("Tick the training you have done, or None yet");
            RuleFor(form => form.HasNoTraining)
                .Must((form, none) => !none || form.Training.Count == 0)
                .WithMessage("Tick None yet on its own, or the training you have done");
            RuleFor(form => form.Languages)
                .Must((form, languages) => languages.Count > 0 || form.OtherLanguages is not null)
                .WithMessage("Tick the languages you speak or sign, or write another");
            RuleFor(form => form.OtherLanguages)
                .MaximumLength(SkillDetails.OtherLanguagesMaxLength)
                .WithMessage("Other languages must be {MaxLength} characters or fewer");
            RuleFor(form => form.Notes)
                .MaximumLength(SkillDetails.NotesMaxLength).WithMessage("What you write must be {MaxLength} characters or fewer");
        }
    }
}
