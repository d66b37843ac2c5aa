using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class RequirementsForm : ISectionForm<RequirementsForm>, IHaveRows
{
    private const int FewestRows = 4;

    public IList<RequirementForm> Asked { get; set => field = Rows.Of(value); } = [];
    public DriverNeed? Driver { get; set; }
    public LimitForm Occupational { get; set; } = new();
    public uint Seen { get; set; }

    public string? NextBox => Asked.Count < RequirementDetails.MostRequirements ? $"Form.Asked[{Asked.Count}].Text" : null;

    public static RequirementsForm From(JobAdvertDetails details)
    {
        var form = new RequirementsForm
        {
            Asked = [.. details.Requirements.Asked.Select(one => new RequirementForm { Text = one.Text, Level = one.Level })],
            Driver = details.Requirements.Driver,
            Occupational = LimitForm.From(details.Requirements.Occupational),
        };
        form.AddRows();
        return form;
    }

    public static AbstractValidator<RequirementsForm> RulesOn(DateOnly today) => new Rules();

    public void AddRows() => Asked = Rows.Pad(Asked, FewestRows, RequirementDetails.MostRequirements);

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) => details with
    {
        Requirements = new RequirementDetails
        {
            Asked = [.. Asked.Where(one => !one.IsEmpty).Select(one => new Requirement(one.Text!, one.Level!.Value))],
            Driver = Driver,
            Occupational = Occupational.ToLimit(details.Tasks.Tasks),
        },
    };

    public sealed class Rules : AbstractValidator<RequirementsForm>
    {
        public Rules()
        {
            RuleFor(form => form.Asked)
                .Must(asked => asked.Count <= RequirementDetails.MostRequirements)
                .WithMessage($"Ask for {RequirementDetails.MostRequirements} things or fewer");
            RuleFor(form => form.Asked).EachRow("Thing", new RequirementForm.Rules());
            RuleFor(form => form.Occupational).SetValidator(new LimitForm.Rules());
        }
    }
}

public sealed class RequirementForm
{
    public string? Text { get; set; }
    public RequirementLevel? Level { get; set; }

    internal bool IsEmpty => Text is null && Level is null;

    public sealed class Rules : AbstractValidator<RequirementForm>
    {
        public Rules()
        {
            RuleFor(one => one.Text)
                .NotEmpty().When(one => !one.IsEmpty, ApplyConditionTo.CurrentValidator).WithMessage("Enter what you ask for")
                .MaximumLength(Requirement.TextMaxLength).WithMessage("What you ask for must be {MaxLength} characters or fewer");
            RuleFor(one => one.Level)
                .NotNull().When(one => !one.IsEmpty).WithMessage("Choose how much it matters");
        }
    }
}

/// <summary>
/// A limit by a protected characteristic: what it is about, whom it names if that is sex, wording, tasks and reason; or nothing.
/// </summary>
public sealed class LimitForm
{
    public ProtectedCharacteristic? Characteristic { get; set; }
    public Sex? ForSex { get; set; }
    public string? Wording { get; set; }
    public string? Tasks { get; set; }
    public string? Reason { get; set; }

    /// <summary>Those of the advert's tasks that need the limit.</summary>
    public IList<WorkTask> ForTasks { get; set; } = [];

    private bool IsEmpty =>
        Characteristic is null && ForSex is null && Wording is null && Tasks is null && Reason is null && ForTasks.Count == 0;

    public static LimitForm From(OccupationalRequirement? limit) => new()
    {
        Characteristic = limit?.Characteristic,
        ForSex = limit?.ForSex,
        Wording = limit?.Wording,
        Tasks = limit?.Tasks,
        Reason = limit?.Reason,
        ForTasks = [.. limit?.ForTasks ?? []],
    };

    public OccupationalRequirement? ToLimit(IEnumerable<WorkTask> ofTheAdvert) => IsEmpty
        ? null
        : new OccupationalRequirement(Characteristic!.Value, Wording!, Tasks ?? "", Reason!)
        {
            ForSex = ForSex,
            ForTasks = Options.Ticked(ForTasks.Intersect(ofTheAdvert)),
        };

    public sealed class Rules : AbstractValidator<LimitForm>
    {
        public Rules()
        {
            When(limit => !limit.IsEmpty, () =>
            {
                RuleFor(limit => limit.Characteristic).NotNull().WithMessage("Choose what the limit is about");
                RuleFor(limit => limit.ForSex)
                    .NotNull().When(limit => limit.Characteristic == ProtectedCharacteristic.Sex, ApplyConditionTo.CurrentValidator)
                    .WithMessage("Choose whether the job is for a woman or for a man")
                    .Null().When(limit => limit.Characteristic != ProtectedCharacteristic.Sex, ApplyConditionTo.CurrentValidator)
                    .WithMessage("Choose “It is not about sex”, or change what the limit is about");
                RuleFor(limit => limit.Wording).NotEmpty().WithMessage("Enter what the advert will say")
                    .MaximumLength(OccupationalRequirement.TextMaxLength)
                    .WithMessage("What the advert will say must be {MaxLength} characters or fewer");
                RuleFor(limit => limit.Tasks)
                    .NotEmpty().When(limit => limit.ForTasks.Count == 0, ApplyConditionTo.CurrentValidator)
                    .WithMessage("Choose or enter which tasks need the limit")
                    .MaximumLength(OccupationalRequirement.TextMaxLength)
                    .WithMessage("Tasks that need the limit must be {MaxLength} characters or fewer");
                RuleFor(limit => limit.Reason).NotEmpty().WithMessage("Enter why nobody else could do them")
                    .MaximumLength(OccupationalRequirement.TextMaxLength)
                    .WithMessage("Why nobody else could do them must be {MaxLength} characters or fewer");
            });
        }
    }
}
