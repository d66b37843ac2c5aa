using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class HoursForm : ISectionForm<HoursForm>
{
    public static ContractSection Section => ContractSection.Hours;

    public TypedNumber Fewest { get; set; } = new();
    public TypedNumber Most { get; set; } = new();
    public WeekPattern? Pattern { get; set; }
    public bool KeepsSlots { get; set; }
    public string? DaysAndTimes { get; set; }
    public TypedNumber DaysAWeek { get; set; } = new();
    public IfAnyBox Changes { get; set; } = new();
    public bool? OptsOutOf48Hours { get; set; }
    public uint Seen { get; set; }

    public static HoursForm From(Particulars particulars) => new()
    {
        Fewest = TypedNumber.From(particulars.Hours.From),
        Most = TypedNumber.From(particulars.Hours.To),
        Pattern = particulars.Hours.Pattern,
        KeepsSlots = particulars.Hours.Slots.Count > 0,
        DaysAndTimes = particulars.Hours.DaysAndTimes,
        DaysAWeek = TypedNumber.From(particulars.Hours.DaysAWeek),
        Changes = IfAnyBox.From(particulars.Hours.Changes),
        OptsOutOf48Hours = particulars.Hours.OptsOutOf48Hours,
    };

    public static AbstractValidator<HoursForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Hours = particulars.Hours with
        {
            From = Fewest.Value,
            To = Most.Value,
            Pattern = Pattern,
            Slots = KeepsSlots ? particulars.Hours.Slots : [],
            DaysAndTimes = DaysAndTimes,
            DaysAWeek = DaysAWeek.Value,
            Changes = Changes.Answer,
            OptsOutOf48Hours = OptsOutOf48Hours,
        },
    };

    private sealed class Rules : AbstractValidator<HoursForm>
    {
        public Rules()
        {
            RuleFor(form => form.Fewest)
                .IsNumber("Fewest hours")
                .Between(0, WeekDetails.MostHours, $"Fewest hours must be {WeekDetails.MostHours} or fewer");
            RuleFor(form => form.Most)
                .IsNumber("Most hours")
                .Between(0, WeekDetails.MostHours, $"Most hours must be {WeekDetails.MostHours} or fewer");
            RuleFor(form => form.DaysAndTimes).IsShortEnough("Days and times");
            RuleFor(form => form.DaysAWeek).IsNumber("Days a week").Between(0.5m, 7, "Days a week must be from 0.5 to 7");
            RuleFor(form => form.Changes).SetValidator(new IfAnyBox.Rules("how you settle a change"));
        }
    }
}
