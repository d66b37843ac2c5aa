using FluentValidation;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PayTermsForm : ISectionForm<PayTermsForm>, IHaveRows
{
    private const int FewestRows = 2;

    public IList<PayRiseForm> Rises { get; set => field = Rows.Of(value); } = [];
    public bool NoRises { get; set; }
    public PayDay? PaidEvery { get; set; }
    public Funding? PaidBy { get; set; }
    public WokenTerms? WhenWoken { get; set; }
    public TypedMoney WokenPounds { get; set; } = new();
    public BankHolidayTerms? BankHolidays { get; set; }
    public TypedMoney AllowancePounds { get; set; } = new();
    public PayUnit? AllowancePer { get; set; }
    public string? AllowanceFor { get; set; }
    public uint Seen { get; set; }

    public string? NextBox => Rises.Count < PayTermsDetails.MostRises ? $"Form.Rises[{Rises.Count}].Kind" : null;

    private bool HasAllowance => !AllowancePounds.IsEmpty || AllowancePer is not null || AllowanceFor is not null;

    private IEnumerable<PayRiseForm> Filled => Rises.Where(rise => !rise.IsEmpty);

    public static PayTermsForm From(JobAdvertDetails details)
    {
        var terms = details.PayTerms ?? new PayTermsDetails();
        var form = new PayTermsForm
        {
            Rises = [.. (terms.Rises ?? []).Select(PayRiseForm.From)],
            NoRises = terms.Rises is [],
            PaidEvery = terms.PaidEvery,
            PaidBy = terms.PaidBy,
            WhenWoken = terms.WhenWoken,
            WokenPounds = TypedMoney.From(terms.WokenPounds),
            BankHolidays = terms.BankHolidays,
            AllowancePounds = TypedMoney.From(terms.AllowancePounds),
            AllowancePer = terms.AllowancePer,
            AllowanceFor = terms.AllowanceFor,
        };
        form.AddRows();
        return form;
    }

    public static AbstractValidator<PayTermsForm> RulesOn(DateOnly today) => new Rules();

    public void AddRows() => Rises = Rows.Pad(Rises, FewestRows, PayTermsDetails.MostRises);

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var rises = Filled.Select(rise => rise.ToRise()).ToList();
        var terms = new PayTermsDetails
        {
            Rises = rises.Count > 0 || NoRises ? rises : null,
            PaidEvery = PaidEvery,
            PaidBy = PaidBy,
            WhenWoken = WhenWoken,
            WokenPounds = WokenPounds.Pounds,
            BankHolidays = BankHolidays,
            AllowancePounds = AllowancePounds.Pounds,
            AllowancePer = AllowancePer,
            AllowanceFor = AllowanceFor,
        };
        return details with { PayTerms = terms == new PayTermsDetails() ? null : terms };
    }

    /// <summary>The box that holds an answer of the details: empty rows may stand between the rises.</summary>
    public string BoxOf(string field)
    {
        var rise = Filled.Select((typed, index) => (Typed: typed, Field: $"PayTerms.Rises[{index}].Pounds"))
            .FirstOrDefault(one => one.Field == field);
        return rise.Typed is { } row ? $"Form.Rises[{Rises.IndexOf(row)}].Pounds" : "Form.WokenPounds";
    }

    public sealed class Rules : AbstractValidator<PayTermsForm>
    {
        public Rules()
        {
            RuleFor(form => form.Rises)
                .Must(rises => rises.Count <= PayTermsDetails.MostRises).WithMessage($"Give {PayTermsDetails.MostRises} rises or fewer");
            RuleFor(form => form.Rises).EachRow("Rise", new PayRiseForm.Rules());
            RuleFor(form => form.NoRises)
                .Must((form, none) => !none || !form.Filled.Any()).WithMessage("Give the rises, or say that there are none, not both");
            RuleFor(form => form.WokenPounds).IsMoney("Pounds an hour for time awake")
                .Between(PayLine.LeastPounds, PayLine.MostPounds, "Pounds an hour for time awake must be from 1p to £200,000");
            When(form => form.HasAllowance, () =>
            {
                RuleFor(form => form.AllowancePounds).IsRequired("the allowance in pounds").IsMoney("Allowance")
                    .Between(PayLine.LeastPounds, PayLine.MostPounds, "Allowance must be from 1p to £200,000");
                RuleFor(form => form.AllowancePer).NotNull().WithMessage("Choose how often the allowance is paid");
                RuleFor(form => form.AllowanceFor).IsRequired("what the allowance is for")
                    .MaximumLength(PayTermsDetails.AllowanceForMaxLength)
                    .WithMessage("What the allowance is for must be {MaxLength} characters or fewer");
            });
        }
    }
}

public sealed class PayRiseForm
{
    public PayKind? Kind { get; set; }
    public TypedMoney Pounds { get; set; } = new();
    public RiseWhen? When { get; set; }
    public TypedNumber Months { get; set; } = new();

    internal bool IsEmpty => Kind is null && Pounds.IsEmpty && When is null && Months.IsEmpty;

    public static PayRiseForm From(PayRise rise) => new()
    {
        Kind = rise.Kind,
        Pounds = TypedMoney.From(rise.Pounds),
        When = rise.When,
        Months = TypedNumber.From(rise.Months),
    };

    public PayRise ToRise() => new(
        Kind!.Value, Pounds.Pounds!.Value, When!.Value, When == RiseWhen.AfterMonths ? Months.Whole : null);

    public sealed class Rules : AbstractValidator<PayRiseForm>
    {
        public Rules()
        {
            When(rise => !rise.IsEmpty, () =>
            {
                RuleFor(rise => rise.Kind).NotNull().WithMessage("Choose which pay goes up");
                RuleFor(rise => rise.Pounds).IsRequired("the new pay").IsMoney("New pay")
                    .Between(PayLine.LeastPounds, PayLine.MostPounds, "New pay must be from 1p to £200,000");
                RuleFor(rise => rise.When).NotNull().WithMessage("Choose when the pay goes up");
                RuleFor(rise => rise.Months).IsCount("Months", 1, PayRise.MostMonths)
                    .IsRequired("after how many months")
                    .When(rise => rise.When == RiseWhen.AfterMonths, ApplyConditionTo.CurrentValidator);
            });
        }
    }
}
