using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class WeekForm : ISectionForm<WeekForm>, IHaveRows
{
    private const int FewestRows = 5;

    public TypedNumber HoursFrom { get; set; } = new();
    public TypedNumber HoursTo { get; set; } = new();
    public TypedNumber TeamHours { get; set; } = new();
    public WeekPattern? Pattern { get; set; }
    public IList<SlotForm> Slots { get; set => field = Rows.Of(value); } = [];
    public TypedDate StartsOn { get; set; } = new();
    public string? Notes { get; set; }
    public uint Seen { get; set; }

    public string? NextBox => Slots.Count < WeekDetails.MostSlots ? $"Form.Slots[{Slots.Count}].Day" : null;

    public static WeekForm From(JobAdvertDetails details)
    {
        var week = details.Week;
        var form = new WeekForm
        {
            HoursFrom = TypedNumber.From(week.HoursFrom),
            HoursTo = TypedNumber.From(week.HoursTo == week.HoursFrom ? null : week.HoursTo),
            TeamHours = TypedNumber.From(week.TeamHours),
            Pattern = week.Pattern,
            Slots = [.. week.SlotsInOrder().Select(SlotForm.From)],
            StartsOn = TypedDate.From(week.StartsOn),
            Notes = week.Notes,
        };
        form.AddRows();
        return form;
    }

    public static AbstractValidator<WeekForm> RulesOn(DateOnly today) => new Rules(today);

    public void AddRows() => Slots = Rows.Pad(Slots, FewestRows, WeekDetails.MostSlots);

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) => details with
    {
        Week = new WeekDetails
        {
            HoursFrom = HoursFrom.Value,
            HoursTo = HoursTo.Value ?? HoursFrom.Value,
            TeamHours = TeamHours.Value,
            Pattern = Pattern,
            Slots = [.. Slots.Where(slot => !slot.IsEmpty).Select(slot => slot.ToSlot())],
            StartsOn = StartsOn.Date,
            Notes = Notes,
        },
    };

    public sealed class Rules : AbstractValidator<WeekForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.HoursFrom).IsNumber("Hours a week")
                .Between(WeekDetails.FewestHours, WeekDetails.MostHours, "Hours a week must be from 0.25 to 168")
                .IsRequired("the fewest hours a week").When(form => !form.HoursTo.IsEmpty, ApplyConditionTo.CurrentValidator);
            RuleFor(form => form.HoursTo).IsNumber("The most hours a week")
                .Between(WeekDetails.FewestHours, WeekDetails.MostHours, "The most hours a week must be from 0.25 to 168")
                .Must((form, most) => most.Value is null || form.HoursFrom.Value is null || most.Value >= form.HoursFrom.Value)
                .WithMessage("The most hours a week must not be fewer than the fewest");
            RuleFor(form => form.TeamHours).IsNumber("Hours of the whole team")
                .Between(WeekDetails.FewestHours, WeekDetails.MostTeamHours, "Hours of the whole team must be from 0.25 to 1,000");
            RuleFor(form => form.Slots)
                .Must(slots => slots.Count <= WeekDetails.MostSlots).WithMessage($"Give {WeekDetails.MostSlots} times or fewer");
            RuleFor(form => form.Slots).EachRow("Time", new SlotForm.Rules());
            RuleFor(form => form.StartsOn).IsRealDate("First day").After(today.AddDays(-1), "First day must be today or later");
            RuleFor(form => form.Notes)
                .MaximumLength(WeekDetails.NotesMaxLength)
                .WithMessage("More about the hours must be {MaxLength} characters or fewer");
        }
    }
}

public sealed class SlotForm
{
    private const int MinutesInAnHour = 60;

    public DayOfWeek? Day { get; set; }
    public TypedTime Start { get; set; } = new();
    public TypedNumber Hours { get; set; } = new();

    internal bool IsEmpty => Day is null && Start.IsEmpty && Hours.IsEmpty;

    public static SlotForm From(Slot slot) => new()
    {
        Day = slot.Day,
        Start = TypedTime.From(slot.Start),
        Hours = TypedNumber.From((decimal)slot.Minutes / MinutesInAnHour),
    };

    public Slot ToSlot() =>
        new(Day!.Value, Start.Time!.Value, (int)Math.Round(Hours.Value!.Value * MinutesInAnHour, MidpointRounding.AwayFromZero));

    public sealed class Rules : AbstractValidator<SlotForm>
    {
        public Rules()
        {
            When(slot => !slot.IsEmpty, () =>
            {
                RuleFor(slot => slot.Day).NotNull().WithMessage("Choose the day");
                RuleFor(slot => slot.Start).IsRequired("when this time starts").IsTime("Start");
                RuleFor(slot => slot.Hours).IsRequired("how many hours long this time is").IsNumber("Hours long")
                    .Between(WeekDetails.FewestHours, WeekDetails.MostHours, "Hours long must be from 0.25 to 168");
            });
        }
    }
}
