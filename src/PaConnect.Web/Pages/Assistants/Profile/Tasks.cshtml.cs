using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class TasksModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<TasksForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Tasks;

    protected override TasksForm Read(AssistantProfileDetails details) => new() { Offered = [.. details.Tasks.Offered] };

    protected override AbstractValidator<TasksForm> Rules() => new TasksForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details) =>
        details.Offering(Form.Offered);
}

public sealed class TasksForm : SectionForm
{
    public List<WorkTask> Offered { get; set; } = [];

    public sealed class Validator : AbstractValidator<TasksForm>
    {
        public Validator() => RuleFor(form => form.Offered).NotEmpty().WithMessage("Tick at least one task");
    }
}
