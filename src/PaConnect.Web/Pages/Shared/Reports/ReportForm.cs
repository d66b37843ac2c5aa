using FluentValidation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Pages.Account;

namespace PaConnect.Web.Pages.Shared.Reports;

/// <summary>What the form needs: what was typed, whom to call in danger, and whether an address must be asked for.</summary>
public sealed record ReportQuestions(ReportForm Form, DangerAdvice Danger, bool IsStranger);

public sealed class ReportForm
{
    public ReportReason? Reason { get; set; }
    public string? Words { get; set; }
    public bool WantsReply { get; set; }

    /// <summary>Asked of strangers only.</summary>
    public string? Email { get; set; }

    public ReportedContent ToContent(string copy) => new(Reason!.Value, Words, copy);

    public Reporter ToReporter(Id<Domain.Common.Account>? account) => new(account, Email, WantsReply);

    public sealed class Rules : AbstractValidator<ReportForm>
    {
        public Rules(bool isStranger)
        {
            RuleFor(form => form.Reason).NotNull().WithMessage("Choose what is wrong");
            RuleFor(form => form.Words)
                .MaximumLength(Report.WordsMaxLength).WithMessage("What you saw must be {MaxLength} characters or fewer");
            RuleFor(form => form.Words)
                .NotEmpty().When(form => form.Reason == ReportReason.Other).WithMessage("Tell us what is wrong");
            RuleFor(form => form.Email)
                .Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Enter your e-mail address, or untick that you want an answer")
                .IsEmailAddress()
                .When(form => isStranger && form.WantsReply);
        }
    }
}
