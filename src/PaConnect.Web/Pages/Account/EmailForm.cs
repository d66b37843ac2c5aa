using FluentValidation;

namespace PaConnect.Web.Pages.Account;

public sealed class EmailForm
{
    public string? Email { get; set; }

    public sealed class Rules : AbstractValidator<EmailForm>
    {
        public Rules() => RuleFor(form => form.Email).IsEmailAddress();
    }
}
