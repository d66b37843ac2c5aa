using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class PayForm : ISectionForm<PayForm>
{
    public static ContractSection Section => ContractSection.Pay;

    public TypedMoney[] Pounds { get; set; } = [];
    public PayInterval? Interval { get; set; }
    public string? PayDay { get; set; }
    public PayMethod? Method { get; set; }
    public string? Notes { get; set; }
    public uint Seen { get; set; }

    public static PayForm From(Particulars particulars) => new()
    {
        Pounds = [.. particulars.Pay.Lines.Select(line => TypedMoney.From(line.Pounds))],
        Interval = particulars.Pay.Interval,
        PayDay = particulars.Pay.PayDay,
        Method = particulars.Pay.Method,
        Notes = particulars.Pay.Notes,
    };

    public static AbstractValidator<PayForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Pay = particulars.Pay with
        {
            Lines = LinesFrom(particulars.Pay.Lines),
            Interval = Interval,
            PayDay = PayDay,
            Method = Method,
            Notes = Notes,
        },
    };

    /// <summary>The lines there were, with the pounds that were typed. A line whose box was emptied is taken out.</summary>
    private List<PayLine> LinesFrom(IReadOnlyList<PayLine> lines) =>
    [
        .. lines.Select((line, index) => (line, typed: Pounds.ElementAtOrDefault(index)))
            .Where(row => row.typed is not { IsEmpty: true })
            .Select(row => row.typed?.Pounds is { } pounds ? row.line with { Pounds = pounds } : row.line),
    ];

    private sealed class Rules : AbstractValidator<PayForm>
    {
        public Rules()
        {
            RuleForEach(form => form.Pounds)
                .IsMoney("Pay")
                .Between(0, PayLine.MostPounds, $"Pay must be £{PayLine.MostPounds:#,0} or less");
            // The boxes are made of what is there: with none left, no pay could be put back.
            RuleFor(form => form.Pounds).Custom((typed, context) =>
            {
                if (typed.Length > 0 && typed.All(pounds => pounds is { IsEmpty: true }))
                {
                    context.AddFailure("Pounds[0]", "Enter the pounds of at least one kind of pay");
                }
            });
            RuleFor(form => form.PayDay).IsShortEnough("Pay day");
            RuleFor(form => form.Notes)
                .MaximumLength(PayDetails.NotesMaxLength).WithMessage("Notes must be {MaxLength} characters or fewer");
        }
    }
}
