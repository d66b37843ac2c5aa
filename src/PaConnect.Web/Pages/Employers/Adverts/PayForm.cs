using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PayForm : ISectionForm<PayForm>, IHaveRows
{
    private const int FewestRows = 2;

    public IList<PayLineForm> Lines { get; set => field = Rows.Of(value); } = [];
    public string? Notes { get; set; }
    public uint Seen { get; set; }

    public string? NextBox => Lines.Count < PayDetails.MostLines ? $"Form.Lines[{Lines.Count}].Kind" : null;

    public static PayForm From(JobAdvertDetails details)
    {
        var form = new PayForm { Lines = [.. details.Pay.Lines.Select(PayLineForm.From)], Notes = details.Pay.Notes };
        form.AddRows();
        return form;
    }

    public static AbstractValidator<PayForm> RulesOn(DateOnly today) => new Rules();

    public void AddRows() => Lines = Rows.Pad(Lines, FewestRows, PayDetails.MostLines);

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) =>
        details with { Pay = new PayDetails { Lines = [.. Filled.Select(line => line.ToLine())], Notes = Notes } };

    /// <summary>Which row the line of the details was typed in: empty rows may stand between.</summary>
    public int RowOf(int line) => Lines.IndexOf(Filled.ElementAt(line));

    private IEnumerable<PayLineForm> Filled => Lines.Where(line => !line.IsEmpty);

    public sealed class Rules : AbstractValidator<PayForm>
    {
        public Rules()
        {
            RuleFor(form => form.Lines)
                .Must(lines => lines.Count <= PayDetails.MostLines).WithMessage($"Give {PayDetails.MostLines} lines of pay or fewer");
            RuleFor(form => form.Lines).EachRow("Line", new PayLineForm.Rules());
            RuleFor(form => form.Notes)
                .MaximumLength(PayDetails.NotesMaxLength)
                .WithMessage("More about the pay must be {MaxLength} characters or fewer");
        }
    }
}

public sealed class PayLineForm
{
    public PayKind? Kind { get; set; }
    public TypedMoney Pounds { get; set; } = new();
    public TypedNumber HoursEach { get; set; } = new();
    public string? Note { get; set; }

    internal bool IsEmpty => Kind is null && Pounds.IsEmpty && HoursEach.IsEmpty && Note is null;

    public static PayLineForm From(PayLine line) => new()
    {
        Kind = line.Kind,
        Pounds = TypedMoney.From(line.Pounds),
        HoursEach = TypedNumber.From(line.HoursEach),
        Note = line.Note,
    };

    public PayLine ToLine() => new(Kind!.Value, Pounds.Pounds!.Value, HoursEach.Value, Note);

    public sealed class Rules : AbstractValidator<PayLineForm>
    {
        public Rules()
        {
            When(line => !line.IsEmpty, () =>
            {
                RuleFor(line => line.Kind).NotNull().WithMessage("Choose what this pay is for");
                RuleFor(line => line.Pounds).IsRequired("how many pounds").IsMoney("Pounds")
                    .Between(PayLine.LeastPounds, PayLine.MostPounds, "Pounds must be from 1p to £200,000");
                RuleFor(line => line.HoursEach).IsNumber("Hours in each")
                    .Between(WeekDetails.FewestHours, WeekDetails.MostHours, "Hours in each must be from 0.25 to 168");
                RuleFor(line => line.Note)
                    .MaximumLength(PayLine.NoteMaxLength).WithMessage("Note must be {MaxLength} characters or fewer");
            });
        }
    }
}
