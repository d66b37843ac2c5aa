using FluentValidation;
using PaConnect.Domain.Contracts;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class HolidayForm : ISectionForm<HolidayForm>
{
    public static ContractSection Section => ContractSection.HolidayAndLeave;

    public HolidayYear? Year { get; set; }
    public BankHolidays? BankHolidays { get; set; }
    public bool? IsRolledUp { get; set; }
    public IfAnyBox OtherPaidLeave { get; set; } = new();
    public string? Notes { get; set; }
    public uint Seen { get; set; }

    public static HolidayForm From(Particulars particulars) => new()
    {
        Year = particulars.Holiday.Year,
        BankHolidays = particulars.Holiday.BankHolidays,
        IsRolledUp = particulars.Holiday.IsRolledUp,
        OtherPaidLeave = IfAnyBox.From(particulars.Holiday.OtherPaidLeave),
        Notes = particulars.Holiday.Notes,
    };

    public static AbstractValidator<HolidayForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Holiday = particulars.Holiday with
        {
            Year = Year,
            BankHolidays = BankHolidays,
            IsRolledUp = IsRolledUp,
            OtherPaidLeave = OtherPaidLeave.Answer,
            Notes = Notes,
        },
    };

    private sealed class Rules : AbstractValidator<HolidayForm>
    {
        public Rules()
        {
            RuleFor(form => form.OtherPaidLeave).SetValidator(new IfAnyBox.Rules("which other paid leave there is"));
            RuleFor(form => form.Notes).IsShortEnough("Notes");
        }
    }
}
