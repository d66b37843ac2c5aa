using FluentValidation;
using PaConnect.Domain.Costs;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Shared.Costs;

/// <summary>The sum as it is asked in an address: nothing is saved, and the address can be kept or sent to somebody.</summary>
public sealed class CostForm
{
    private const int MostLines = 8;
    private const int FewestLines = 4;

    public IList<CostLineForm> Lines { get; set => field = [.. (value ?? []).OfType<CostLineForm>()]; } = [];
    public TypedNumber People { get; set; } = new("1");
    public bool IsIrregular { get; set; }
    public bool IsAllCare { get; set; }
    public TypedMoney Insurance { get; set; } = new();
    public TypedMoney Budget { get; set; } = new();

    /// <summary>Sent by the button: without it the page only asks.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Begins with the pay of an advert. How often each is paid is known only for the hours of the week.</summary>
    public static CostForm From(JobAdvertDetails details)
    {
        var main = details.Pay.Lines.FirstOrDefault(line => line.Kind is not (PayKind.Mileage or PayKind.Training));
        return new CostForm
        {
            Lines =
            [
                .. details.Pay.Lines.Take(MostLines).Select(line => new CostLineForm
                {
                    Kind = line.Kind,
                    Pounds = TypedMoney.From(line.Pounds),
                    Times = TypedNumber.From(line != main ? null : line.Kind.Unit() switch
                    {
                        PayUnit.Hour => details.Week.HoursTo ?? details.Week.HoursFrom,
                        PayUnit.Week or PayUnit.Year => 1,
                        PayUnit.Day or PayUnit.Night or PayUnit.Mile => null,
                    }),
                }),
            ],
            IsIrregular = details.Week.Pattern is WeekPattern.WhenNeeded or WeekPattern.SomeWeeks or WeekPattern.TermTime
                or WeekPattern.HolidaysOnly,
        };
    }

    public void AddRows()
    {
        while (Lines.Count < FewestLines)
        {
            Lines.Add(new CostLineForm());
        }
    }

    public CostQuestion ToQuestion() => new(
        [.. Lines.Where(line => !line.IsEmpty).Select(line => line.ToPaid())],
        People.Whole!.Value,
        IsIrregular,
        IsAllCare,
        Insurance.Pounds ?? 0,
        Budget.Pounds);

    public sealed class Rules : AbstractValidator<CostForm>
    {
        public Rules()
        {
            RuleFor(form => form.Lines)
                .Must(lines => lines.Count <= MostLines).WithMessage($"Give {MostLines} lines of pay or fewer");
            RuleFor(form => form.Lines).EachRow("Pay", new CostLineForm.Rules());
            RuleFor(form => form.Lines).Must(lines => lines.Any(line => !line.IsEmpty)).WithMessage("Fill in one line of pay");
            RuleFor(form => form.People).IsRequired("how many PAs share the work").IsWholeNumber("How many PAs")
                .Between(1, CostQuestion.MostPeople, $"How many PAs must be from 1 to {CostQuestion.MostPeople}");
            RuleFor(form => form.Insurance).IsMoney("Insurance").Between(0, 10_000, "Insurance must be £10,000 a year or less");
            RuleFor(form => form.Budget).IsMoney("Budget").Between(0, 20_000, "Budget must be £20,000 a week or less");
        }
    }
}

public sealed class CostLineForm
{
    private const decimal MostTimes = 5_000;

    public PayKind? Kind { get; set; }
    public TypedMoney Pounds { get; set; } = new();
    public TypedNumber Times { get; set; } = new();

    internal bool IsEmpty => Kind is null && Pounds.IsEmpty && Times.IsEmpty;

    internal PaidTime ToPaid() => new(Kind!.Value, Pounds.Pounds!.Value, Times.Value!.Value);

    public sealed class Rules : AbstractValidator<CostLineForm>
    {
        public Rules() => When(line => !line.IsEmpty, () =>
        {
            RuleFor(line => line.Kind).NotNull().WithMessage("Choose what this pay is for");
            RuleFor(line => line.Pounds).IsRequired("how many pounds").IsMoney("Pounds")
                .Between(PayLine.LeastPounds, PayLine.MostPounds, "Pounds must be from 1p to £200,000");
            RuleFor(line => line.Times).IsRequired("how many a week").IsNumber("How many a week")
                .Between(0, MostTimes, "How many a week must be from 0 to 5,000");
        });
    }
}
