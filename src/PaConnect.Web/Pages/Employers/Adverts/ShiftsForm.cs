using System.Globalization;
using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ShiftsForm : ISectionForm<ShiftsForm>
{
    private const int MonthsMaxLength = 40;

    public TypedNumber TimesNeeded { get; set; } = new();
    public TypedNumber EveryWeeks { get; set; } = new();
    public TypedNumber DaysAWeek { get; set; } = new();
    public TypedNumber TurnOn { get; set; } = new();
    public TypedNumber TurnOff { get; set; } = new();
    public TurnUnit? TurnUnit { get; set; }
    public TypedTime StartsAt { get; set; } = new();
    public TypedTime EndsAt { get; set; } = new();
    public TypedNumber HoursFrom { get; set; } = new();
    public TypedNumber HoursTo { get; set; } = new();
    public TypedNumber PaidBreak { get; set; } = new();
    public TypedNumber UnpaidBreak { get; set; } = new();
    public NightWork? Nights { get; set; }
    public TypedNumber NightsAWeek { get; set; } = new();
    public TypedDate EndsOn { get; set; } = new();
    public string? AtLeastMonths { get; set; }
    public IList<CoverReason> CoverFor { get; set; } = [];
    public bool? EmergencyCover { get; set; }
    public bool? TravelsAway { get; set; }
    public uint Seen { get; set; }

    public static ShiftsForm From(JobAdvertDetails details)
    {
        var shifts = details.Shifts ?? new ShiftDetails();
        return new ShiftsForm
        {
            TimesNeeded = TypedNumber.From(shifts.TimesNeeded),
            EveryWeeks = TypedNumber.From(shifts.EveryWeeks),
            DaysAWeek = TypedNumber.From(shifts.DaysAWeek),
            TurnOn = TypedNumber.From(shifts.TurnOn),
            TurnOff = TypedNumber.From(shifts.TurnOff),
            TurnUnit = shifts.TurnUnit,
            StartsAt = TypedTime.From(shifts.StartsAt),
            EndsAt = TypedTime.From(shifts.EndsAt),
            HoursFrom = TypedNumber.From(shifts.HoursFrom),
            HoursTo = TypedNumber.From(shifts.HoursTo == shifts.HoursFrom ? null : shifts.HoursTo),
            PaidBreak = TypedNumber.From(shifts.PaidBreak),
            UnpaidBreak = TypedNumber.From(shifts.UnpaidBreak),
            Nights = shifts.Nights,
            NightsAWeek = TypedNumber.From(shifts.NightsAWeek),
            EndsOn = TypedDate.From(shifts.EndsOn),
            AtLeastMonths = shifts.AtLeastMonths is { } months ? string.Join(", ", months) : null,
            CoverFor = [.. shifts.CoverFor ?? []],
            EmergencyCover = shifts.EmergencyCover,
            TravelsAway = shifts.TravelsAway,
        };
    }

    public static AbstractValidator<ShiftsForm> RulesOn(DateOnly today) => new Rules(today);

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var shifts = new ShiftDetails
        {
            TimesNeeded = TimesNeeded.Whole,
            EveryWeeks = EveryWeeks.Whole,
            DaysAWeek = DaysAWeek.Whole,
            TurnOn = TurnOn.Whole,
            TurnOff = TurnOff.Whole,
            TurnUnit = TurnUnit,
            StartsAt = StartsAt.Time,
            EndsAt = EndsAt.Time,
            HoursFrom = HoursFrom.Value,
            HoursTo = HoursTo.Value ?? HoursFrom.Value,
            PaidBreak = PaidBreak.Whole,
            UnpaidBreak = UnpaidBreak.Whole,
            Nights = Nights,
            NightsAWeek = NightsAWeek.Whole,
            EndsOn = EndsOn.Date,
            AtLeastMonths = MonthsIn(AtLeastMonths),
            CoverFor = Options.Ticked(CoverFor),
            EmergencyCover = EmergencyCover,
            TravelsAway = TravelsAway,
        };
        return details with { Shifts = shifts == new ShiftDetails() ? null : shifts };
    }

    /// <summary>"4, 6, 8" and "4, 6 or 8"; null where that is not what is written.</summary>
    private static IReadOnlyList<int>? MonthsIn(string? typed)
    {
        var words = typed?.Replace(" or ", ",", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        int[] months =
        [
            .. words.Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0),
        ];
        var isOfUse = months.Length is > 0 and <= ShiftDetails.MostLengths
            && months.All(month => month is > 0 and <= ShiftDetails.MostMonths);
        return isOfUse ? [.. months.Distinct().Order()] : null;
    }

    public sealed class Rules : AbstractValidator<ShiftsForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.TimesNeeded).IsCount("How many of your times", 1, WeekDetails.MostSlots);
            RuleFor(form => form.EveryWeeks).IsCount("One week in every", 1, ShiftDetails.MostWeeks);
            RuleFor(form => form.DaysAWeek).IsCount("Days a week", 1, ShiftDetails.MostDays);
            When(form => !form.TurnOn.IsEmpty || !form.TurnOff.IsEmpty || form.TurnUnit is not null, () =>
            {
                RuleFor(form => form.TurnOn).IsRequired("how many on").IsCount("How many on", 1, ShiftDetails.MostTurns);
                RuleFor(form => form.TurnOff).IsRequired("how many off").IsCount("How many off", 1, ShiftDetails.MostTurns);
                RuleFor(form => form.TurnUnit).NotNull().WithMessage("Choose days or weeks");
            });
            RuleFor(form => form.StartsAt).IsTime("Start");
            RuleFor(form => form.EndsAt).IsTime("End");
            RuleFor(form => form.HoursFrom).IsNumber("The shortest shift")
                .Between(WeekDetails.FewestHours, ShiftDetails.MostShiftHours, "The shortest shift must be from 0.25 to 168 hours");
            RuleFor(form => form.HoursTo).IsNumber("The longest shift")
                .Between(WeekDetails.FewestHours, ShiftDetails.MostShiftHours, "The longest shift must be from 0.25 to 168 hours")
                .Must((form, most) => most.Value is null || form.HoursFrom.Value is null || most.Value >= form.HoursFrom.Value)
                .WithMessage("The longest shift must not be shorter than the shortest");
            RuleFor(form => form.PaidBreak).IsCount("Paid breaks", 0, ShiftDetails.MostBreakMinutes);
            RuleFor(form => form.UnpaidBreak).IsCount("Unpaid breaks", 0, ShiftDetails.MostBreakMinutes);
            RuleFor(form => form.NightsAWeek).IsCount("Nights a week", 1, ShiftDetails.MostDays);
            RuleFor(form => form.EndsOn).IsRealDate("Last day").After(today, "Last day must be in the future");
            RuleFor(form => form.AtLeastMonths)
                .MaximumLength(MonthsMaxLength).WithMessage("Months must be {MaxLength} characters or fewer")
                .Must(typed => typed is null || MonthsIn(typed) is not null)
                .WithMessage("Months must be whole numbers, such as 6, or 4, 6, 8");
        }
    }
}
