using FluentValidation;
using PaConnect.Domain.Alerts;
using PaConnect.Web.Pages.Account;

namespace PaConnect.Web.Pages.Jobs.Alerts;

public sealed class AlertForm
{
    /// <summary>Asked only of somebody who is not signed in.</summary>
    public string? Email { get; set; }

    public AlertFrequency? Frequency { get; set; }

    public sealed class Rules : AbstractValidator<AlertForm>
    {
        public Rules(bool isStranger)
        {
            When(_ => isStranger, () => RuleFor(form => form.Email).IsEmailAddress());
            RuleFor(form => form.Frequency).NotNull().WithMessage("Choose how often you want to hear from us");
        }
    }
}
