using FluentValidation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Admin.Checks.Terms;

public sealed class TermForm
{
    public string? Phrase { get; set; }
    public ReasonCode? Code { get; set; }
    public string? Note { get; set; }

    public ListedTerm ToTerm(Actor by, DateTimeOffset now) => ListedTerm.Begin(Phrase!, Code!.Value, Note!, by, now);

    public sealed class Rules : AbstractValidator<TermForm>
    {
        public Rules()
        {
            RuleFor(form => form.Phrase)
                .IsRequired("the words to look for")
                .MaximumLength(ListedTerm.PhraseMaxLength).WithMessage("Words must be {MaxLength} characters or fewer");
            RuleFor(form => form.Code).NotNull().WithMessage("Choose a reason");
            RuleFor(form => form.Note)
                .IsRequired("what moderators are told")
                .MaximumLength(ListedTerm.NoteMaxLength).WithMessage("What moderators are told must be {MaxLength} characters or fewer");
        }
    }
}
