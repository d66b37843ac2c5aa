using FluentValidation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Moderation.Cases;

public sealed class SanctionForm
{
    /// <summary>Asked where several people belong to what the case is about.</summary>
    public Id<Domain.Common.Account>? AccountId { get; set; }

    public SanctionStep? Step { get; set; }
    public SanctionScope? Scope { get; set; }
    public ReasonCode? Reason { get; set; }
    public string? Words { get; set; }
    public TypedDate UntilOn { get; set; } = new();
    public bool IsConfirmed { get; set; }

    public SanctionTerms ToTerms() => new(Step!.Value, Scope!.Value, Reason!.Value, Words!, UntilOn.Date!.Value);

    public sealed class Rules : AbstractValidator<SanctionForm>
    {
        public Rules(IReadOnlyCollection<Id<Domain.Common.Account>> people)
        {
            RuleFor(form => form.AccountId)
                .Must(account => account is { } chosen ? people.Contains(chosen) : people.Count == 1)
                .WithMessage("Choose whom it is for");
            RuleFor(form => form.Step).NotNull().WithMessage("Choose what to do");
            RuleFor(form => form.Scope).NotNull().WithMessage("Choose what it covers");
            RuleFor(form => form.Reason).NotNull().WithMessage("Choose why");
            RuleFor(form => form.Words)
                .NotEmpty().WithMessage("Say to the person what is wrong and what you ask of them")
                .MaximumLength(Sanction.WordsMaxLength).WithMessage("What you say must be {MaxLength} characters or fewer");
            RuleFor(form => form.UntilOn).IsRequired("the last day").IsRealDate("The last day");
            RuleFor(form => form.IsConfirmed).Equal(true).WithMessage("Tick that you have read all of this again");
        }
    }
}
