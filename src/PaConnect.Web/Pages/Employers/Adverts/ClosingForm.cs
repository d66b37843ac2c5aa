using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ClosingForm : ISectionForm<ClosingForm>
{
    public TypedDate ClosesOn { get; set; } = new();
    public string? HowToApply { get; set; }
    public uint Seen { get; set; }

    public static ClosingForm From(JobAdvertDetails details) => new()
    {
        ClosesOn = TypedDate.From(details.Closing.ClosesOn),
        HowToApply = details.Closing.HowToApply,
    };

    public static AbstractValidator<ClosingForm> RulesOn(DateOnly today) => new Rules(today);

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) =>
        details with { Closing = new ClosingDetails { ClosesOn = ClosesOn.Date, HowToApply = HowToApply } };

    public sealed class Rules : AbstractValidator<ClosingForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.ClosesOn).IsRealDate("Closing date").After(today, "Closing date must be after today");
            RuleFor(form => form.HowToApply)
                .MaximumLength(ClosingDetails.HowToApplyMaxLength)
                .WithMessage("How to apply must be {MaxLength} characters or fewer");
        }
    }
}
