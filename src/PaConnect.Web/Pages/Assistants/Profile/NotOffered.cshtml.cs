using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class NotOfferedModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<NotOfferedForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Tasks;

    /// <summary>All tasks but those on offer.</summary>
    public IReadOnlyList<WorkTask> Choices { get; private set; } = [];

    protected override NotOfferedForm Read(AssistantProfileDetails details) =>
        new() { NotOffered = [.. details.Tasks.NotOffered ?? []] };

    protected override AbstractValidator<NotOfferedForm> Rules() => new NotOfferedForm.Validator(Choices);

    protected override void Show(AssistantProfileDetails details) =>
        Choices = [.. Enum.GetValues<WorkTask>().Except(details.Tasks.Offered)];

    protected override AssistantProfileDetails Write(AssistantProfileDetails details) =>
        details with { Tasks = details.Tasks with { NotOffered = Options.Ticked(Form.NotOffered) } };
}

public sealed class NotOfferedForm : SectionForm
{
    public List<WorkTask> NotOffered { get; set; } = [];

    public sealed class Validator : AbstractValidator<NotOfferedForm>
    {
        public Validator(IReadOnlyList<WorkTask> choices) => RuleFor(form => form.NotOffered)
            .Must(tasks => tasks.TrueForAll(choices.Contains))
            .WithMessage("You offer one of these tasks. Take it out of the tasks you can do first");
    }
}
