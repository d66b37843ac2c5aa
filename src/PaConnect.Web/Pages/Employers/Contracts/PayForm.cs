using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class PayForm : ISectionForm<PayForm>
{
    public static ContractSection Section => ContractSection.Pay;

    public PayLineBox[] Lines { get; set => field = [.. (value ?? []).OfType<PayLineBox>()]; } = [];
    public TypedMoney RoomADay { get; set; } = new();
    public PayInterval? Interval { get; set; }
    public string? PayDay { get; set; }
    public PayMethod? Method { get; set; }
    public string? Notes { get; set; }
    public uint Seen { get; set; }

    public static PayForm From(Particulars particulars) => new()
    {
        Lines = BoxesOf(particulars.Pay.Lines),
        RoomADay = TypedMoney.From(particulars.Pay.Room?.ChargeADay),
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
            Room = particulars.Pay.Room is { } room ? room with { ChargeADay = RoomADay.Pounds } : null,
            Interval = Interval,
            PayDay = PayDay,
            Method = Method,
            Notes = Notes,
        },
    };

    /// <summary>One for each line, and one for the ordinary hour, so that its pay can be put back.</summary>
    public static PayLineBox[] BoxesOf(IReadOnlyList<PayLine> lines) =>
        [
            .. lines.Any(line => line.Kind == PayKind.Weekday) ? [] : new[] { new PayLineBox { Kind = PayKind.Weekday } },
            .. lines.Select(PayLineBox.From),
        ];

    /// <summary>
    /// The lines as they were typed; one whose pounds were emptied is taken out. Each box is for its kind of pay, not for its place in
    /// the list: somebody else may have taken a line out since the page was opened.
    /// </summary>
    private List<PayLine> LinesFrom(IReadOnlyList<PayLine> lines)
    {
        var left = lines.ToList();
        return [.. Lines.Where(box => !box.Pounds.IsEmpty).Select(box => box.Into(left))];
    }

    private sealed class Rules : AbstractValidator<PayForm>
    {
        public Rules()
        {
            RuleFor(form => form.Lines)
                .Must(lines => lines.Length <= PayDetails.MostLines).WithMessage($"Give {PayDetails.MostLines} kinds of pay or fewer");
            RuleForEach(form => form.Lines).SetValidator(new PayLineBox.Rules());
            RuleFor(form => form.Lines).Custom((lines, context) =>
            {
                if (lines.All(line => line.Pounds.IsEmpty))
                {
                    context.AddFailure("Lines[0].Pounds", "Enter the pounds of at least one kind of pay");
                }
            });
            RuleFor(form => form.RoomADay).IsMoney("What the PA pays for the room")
                .Between(0, RoomDetails.MostChargeADay, "What the PA pays for the room must be from 0 to £500 a day");
            RuleFor(form => form.PayDay).IsShortEnough("Pay day");
            RuleFor(form => form.Notes).IsShortEnough("More about pay");
        }
    }
}

/// <summary>The box of one kind of pay, with the hours of a unit where the unit is not an hour.</summary>
public sealed class PayLineBox
{
    public PayKind? Kind { get; set; }
    public TypedMoney Pounds { get; set; } = new();
    public TypedNumber HoursEach { get; set; } = new();

    public bool HasHours => Kind?.Unit() is PayUnit.Day or PayUnit.Week or PayUnit.Year;

    public static PayLineBox From(PayLine line) => new()
    {
        Kind = line.Kind,
        Pounds = TypedMoney.From(line.Pounds),
        HoursEach = TypedNumber.From(line.HoursEach),
    };

    /// <summary>Takes the line that it is about out of those that are left, for its note; a line that has gone comes back without one.</summary>
    internal PayLine Into(List<PayLine> left)
    {
        var line = left.Find(line => line.Kind == Kind);
        if (line is not null)
        {
            left.Remove(line);
        }

        var pounds = Pounds.Pounds!.Value;
        return (line ?? new PayLine(Kind!.Value, pounds)) with { Pounds = pounds, HoursEach = HasHours ? HoursEach.Value : line?.HoursEach };
    }

    public sealed class Rules : AbstractValidator<PayLineBox>
    {
        public Rules()
        {
            RuleFor(box => box.Kind).NotNull().WithMessage("Open this page again: a kind of pay has lost its name");
            RuleFor(box => box.Pounds).IsMoney("Pay")
                .Between(PayLine.LeastPounds, PayLine.MostPounds, $"Pay must be from 1p to £{PayLine.MostPounds:#,0}");
            RuleFor(box => box.HoursEach).IsNumber("Hours")
                .Between(WeekDetails.FewestHours, WeekDetails.MostHours, "Hours must be from 0.25 to 168");
        }
    }
}
