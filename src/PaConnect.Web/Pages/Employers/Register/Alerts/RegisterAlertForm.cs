using FluentValidation;
using PaConnect.Domain.Alerts;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

public sealed class RegisterAlertForm
{
    public static IEnumerable<(string Value, string Label, string? Hint)> Choices { get; } =
        Enum.GetValues<AlertFrequency>().Select(value => (value.ToString(), value.LabelForEmployer(), (string?)null));

    public AlertFrequency? Frequency { get; set; }

    public sealed class Rules : AbstractValidator<RegisterAlertForm>
    {
        public Rules() =>
            RuleFor(form => form.Frequency).NotNull().WithMessage("Choose how often you want to hear from us");
    }
}
