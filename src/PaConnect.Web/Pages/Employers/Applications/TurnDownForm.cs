using FluentValidation;
using PaConnect.Domain.Applications;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Applications;

public sealed class TurnDownForm
{
    public string? Answer { get; set; }

    public sealed class Rules : AbstractValidator<TurnDownForm>
    {
        public Rules() => RuleFor(form => form.Answer)
            .IsRequired("your answer")
            .MaximumLength(Application.AnswerMaxLength).WithMessage("Answer must be {MaxLength} characters or fewer");
    }
}
