using FluentValidation;
using PaConnect.Domain.Applications;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Applications;

public sealed class TurnDownForm
{
    public const string KindWords =
        "Thank you for applying and for the time you took. "
        + "I have chosen somebody else this time. I wish you well with your search.";

    public string? Answer { get; set; }

    public sealed class Rules : AbstractValidator<TurnDownForm>
    {
        public Rules() => RuleFor(form => form.Answer)
            .IsRequired("your answer")
            .MaximumLength(Application.AnswerMaxLength).WithMessage("Answer must be {MaxLength} characters or fewer");
    }
}
