using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class JobForm : ISectionForm<JobForm>
{
    public static ContractSection Section => ContractSection.JobAndPlace;

    public string? Title { get; set; }
    public Employment? Employment { get; set; }
    public WorkTask[] Tasks { get; set; } = [];
    public string? MoreTasks { get; set; }
    public TypedDate StartsOn { get; set; } = new();
    public TypedDate ContinuousFrom { get; set; } = new();
    public ContractLength? Length { get; set; }
    public TypedDate EndsOn { get; set; } = new();
    public string? EndsWhen { get; set; }
    public Workplace? Workplace { get; set; }
    public string? Places { get; set; }
    public IfAnyBox WorkAbroad { get; set; } = new();
    public string? SubjectTo { get; set; }
    public uint Seen { get; set; }

    public static JobForm From(Particulars particulars) => new()
    {
        Title = particulars.Job.Title,
        Employment = particulars.Job.Employment,
        Tasks = [.. particulars.Job.Tasks],
        MoreTasks = particulars.Job.MoreTasks,
        StartsOn = TypedDate.From(particulars.Job.StartsOn),
        ContinuousFrom = TypedDate.From(particulars.Job.ContinuousFrom),
        Length = particulars.Job.Length,
        EndsOn = TypedDate.From(particulars.Job.EndsOn),
        EndsWhen = particulars.Job.EndsWhen,
        Workplace = particulars.Job.Workplace,
        Places = particulars.Job.Places,
        WorkAbroad = IfAnyBox.From(particulars.Job.WorkAbroad),
        SubjectTo = particulars.Job.SubjectTo,
    };

    public static AbstractValidator<JobForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Job = particulars.Job with
        {
            Title = Title,
            Employment = Employment,
            Tasks = [.. Tasks.Distinct()],
            MoreTasks = MoreTasks,
            StartsOn = StartsOn.Date,
            ContinuousFrom = ContinuousFrom.Date,
            Length = Length,
            EndsOn = EndsOn.Date,
            EndsWhen = EndsWhen,
            Workplace = Workplace,
            Places = Places,
            WorkAbroad = WorkAbroad.Answer,
            SubjectTo = SubjectTo,
        },
    };

    private sealed class Rules : AbstractValidator<JobForm>
    {
        public Rules()
        {
            RuleFor(form => form.Title)
                .MaximumLength(RoleDetails.TitleMaxLength).WithMessage("Title must be {MaxLength} characters or fewer");
            RuleFor(form => form.MoreTasks).IsShortEnough("Tasks");
            RuleFor(form => form.StartsOn).IsRealDate("First day");
            RuleFor(form => form.ContinuousFrom).IsRealDate("Date from which service counts");
            RuleFor(form => form.EndsOn).IsRealDate("Last day");
            RuleFor(form => form.EndsWhen).IsShortEnough("How long it lasts");
            RuleFor(form => form.Places).IsShortEnough("Places");
            RuleFor(form => form.WorkAbroad).SetValidator(new IfAnyBox.Rules("how they will work abroad"));
            RuleFor(form => form.SubjectTo).IsShortEnough("What must happen first");
        }
    }
}
