using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Shared.Hiring;

public sealed class SignForm
{
    public string? Name { get; set; }
    public bool HasRead { get; set; }

    /// <summary>The fingerprint of the text that was on the page.</summary>
    public string? HashSeen { get; set; }

    public sealed class Rules : AbstractValidator<SignForm>
    {
        public Rules()
        {
            RuleFor(form => form.Name)
                .IsRequired("your full name")
                .MaximumLength(Particulars.NameMaxLength).WithMessage("Name must be {MaxLength} characters or fewer");
            RuleFor(form => form.HasRead).Equal(true).WithMessage("Tick that you have read the contract");
        }
    }
}
