using FluentValidation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Assistants;

public sealed class NameForm
{
    public string? FirstName { get; set; }
    public string? Surname { get; set; }
    public TypedDate BornOn { get; set; } = new();
    public uint Seen { get; set; }

    public static NameForm From(PersonalAssistant assistant, uint seen) => new()
    {
        FirstName = assistant.FirstName,
        Surname = assistant.Surname,
        BornOn = TypedDate.From(assistant.BornOn),
        Seen = seen,
    };

    public sealed class Rules : AbstractValidator<NameForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.FirstName)
                .IsRequired("your first name")
                .MaximumLength(PersonalAssistant.NameMaxLength).WithMessage("First name must be {MaxLength} characters or fewer")
                .Must(HasNoDigit).WithMessage("First name must not have a number in it")
                .HasNoContacts("First name").When(form => HasNoDigit(form.FirstName), ApplyConditionTo.CurrentValidator);
            RuleFor(form => form.Surname)
                .IsRequired("your surname")
                .MaximumLength(PersonalAssistant.NameMaxLength).WithMessage("Surname must be {MaxLength} characters or fewer")
                .Must(HasNoDigit).WithMessage("Surname must not have a number in it");
            RuleFor(form => form.BornOn)
                .IsRequired("your date of birth")
                .IsRealDate("Date of birth")
                .Before(today, "Date of birth must be in the past");
        }

        // A moderator reads it before it is on the register, but an employer to whom they write sees it at once.
        private static bool HasNoDigit(string? name) => name is null || !name.Any(char.IsDigit);
    }
}
