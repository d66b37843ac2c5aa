using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class TrainingDatesModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<TrainingDatesForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Courses;

    protected override TrainingDatesForm Read(AssistantProfileDetails details)
    {
        var known = (details.Courses?.Taken ?? []).ToDictionary(taken => taken.Training);
        return new TrainingDatesForm
        {
            Rows = [.. (details.Skills.Training ?? []).Select(training => new TrainingDatesForm.Row
            {
                Training = training,
                TakenOn = TypedDate.From(known.GetValueOrDefault(training)?.TakenOn),
                ExpiresOn = TypedDate.From(known.GetValueOrDefault(training)?.ExpiresOn),
            })],
        };
    }

    protected override AbstractValidator<TrainingDatesForm> Rules() => new TrainingDatesForm.Validator(Today);

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var taken = Form.Rows
            .Where(row => !row.TakenOn.IsEmpty || !row.ExpiresOn.IsEmpty)
            .Select(row => new TrainingTaken(row.Training!.Value, row.TakenOn.Date, row.ExpiresOn.Date));
        return details.WithCourses(taken);
    }
}

public sealed class TrainingDatesForm : SectionForm
{
    private IList<Row> _rows = [];

    /// <summary>Each training once, whatever came.</summary>
    public IList<Row> Rows
    {
        get => _rows;
        set => _rows = [.. value.OfType<Row>().Where(row => row.Training is not null).DistinctBy(row => row.Training)];
    }

    public sealed class Row
    {
        public Training? Training { get; set; }
        public TypedDate TakenOn { get; set; } = new();
        public TypedDate ExpiresOn { get; set; } = new();
    }

    public sealed class Validator : AbstractValidator<TrainingDatesForm>
    {
        public Validator(DateOnly today) =>
            RuleFor(form => form.Rows).EachRow((row, _) => row.Training!.Value.Label(), new RowRules(today));
    }

    private sealed class RowRules : AbstractValidator<Row>
    {
        public RowRules(DateOnly today)
        {
            RuleFor(one => one.TakenOn)
                .IsRealDate("The day you finished it")
                .Before(today.AddDays(1), "The day you finished it must not be in the future");
            RuleFor(one => one.ExpiresOn)
                .IsRealDate("The day it runs out")
                .Must((one, expires) => expires.Date is null || one.TakenOn.Date is null || expires.Date > one.TakenOn.Date)
                .WithMessage("The day it runs out must be after the day you finished it");
        }
    }
}
