using FluentValidation;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class TasksForm : ISectionForm<TasksForm>
{
    public IList<WorkTask> Tasks { get; set; } = [];
    public string? More { get; set; }
    public uint Seen { get; set; }

    public static TasksForm From(JobAdvertDetails details) => new() { Tasks = [.. details.Tasks.Tasks], More = details.Tasks.More };

    public static AbstractValidator<TasksForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) =>
        details with { Tasks = new TaskDetails { Tasks = [.. Tasks.Distinct().Order()], More = More } };

    public sealed class Rules : AbstractValidator<TasksForm>
    {
        public Rules() => RuleFor(form => form.More)
            .MaximumLength(TaskDetails.MoreMaxLength)
            .WithMessage("More about the tasks must be {MaxLength} characters or fewer");
    }
}
