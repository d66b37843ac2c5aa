using FluentValidation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Assistants;

public sealed class AvailabilityForm
{
    public Availability? State { get; set; }
    public TypedDate FromOn { get; set; } = new();

    public static AvailabilityForm From(AvailabilityDetails week) =>
        new() { State = week.State, FromOn = TypedDate.From(week.FromOn) };

    public sealed class Rules : AbstractValidator<AvailabilityForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.State).NotNull().WithMessage("Choose when you can start");
            RuleFor(form => form.FromOn)
                .IsRequired("the day you can start")
                .IsRealDate("The day you can start")
                .After(today, "The day you can start must be in the future")
                .When(form => form.State == Availability.Soon);
        }
    }
}
