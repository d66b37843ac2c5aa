using FluentValidation;
using PaConnect.Domain.Applications;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class ApplicationForm
{
    public string? Letter { get; set; }
    public bool SendProfile { get; set; }

    public sealed class Rules : AbstractValidator<ApplicationForm>
    {
        public Rules() => RuleFor(form => form.Letter)
            .IsRequired("a letter to the employer")
            .MaximumLength(Application.LetterMaxLength).WithMessage("Letter must be {MaxLength} characters or fewer");
    }
}
