using FluentValidation;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Moderation.Cases;

public sealed class DecisionForm
{
    public const int MostReasons = 5;

    public Outcome? Outcome { get; set; }

    /// <summary>They were asked once whether they are sure.</summary>
    public bool IsSure { get; set; }

    public IList<ReasonForm> Reasons { get; set => field = [.. (value ?? []).OfType<ReasonForm>()]; } = Empty();
    public string? Statement { get; set; }

    public IReadOnlyList<DecisionReason> ToReasons() =>
        [.. Reasons.Where(reason => reason.Code is not null)
            .Select(reason => new DecisionReason(reason.Code!.Value, reason.Field, reason.Note))];

    /// <summary>What only an appeal can undo is asked about once more. Without a reason it is refused anyhow.</summary>
    public bool MustBeAskedAbout =>
        Outcome is Domain.Moderation.Outcome.Refuse or Domain.Moderation.Outcome.TakeDown && !IsSure && ToReasons().Count > 0;

    public IReadOnlyList<DraftReason> ToDraft() =>
        [.. Reasons.Where(reason => !reason.IsEmpty).Select(reason => new DraftReason(reason.Code, reason.Field, reason.Note))];

    public void TakeUp(DraftDecision draft)
    {
        Reasons = [.. draft.Reasons.Select(kept => new ReasonForm { Code = kept.Code, Field = kept.Field, Note = kept.Note })];
        Statement = draft.Statement;
    }

    /// <summary>Puts each ready text that was chosen before the note beside it.</summary>
    public void Insert(IReadOnlyList<PresetText> texts)
    {
        foreach (var reason in Reasons)
        {
            if (texts.FirstOrDefault(text => text.Id.ToString() == reason.Text) is { } chosen)
            {
                reason.Note = reason.Note is null ? chosen.Words : $"{chosen.Words}\n\n{reason.Note}";
                reason.Text = null;
            }
        }
    }

    /// <summary>As many rows as the page shows, whatever was sent.</summary>
    public void FillUp()
    {
        while (Reasons.Count < MostReasons)
        {
            Reasons.Add(new ReasonForm());
        }
    }

    private static List<ReasonForm> Empty() => [.. Enumerable.Range(0, MostReasons).Select(_ => new ReasonForm())];

    public sealed class ReasonForm
    {
        public ReasonCode? Code { get; set; }
        public string? Field { get; set; }
        /// <summary>Which ready text begins the note.</summary>
        public string? Text { get; set; }

        public string? Note { get; set; }

        public bool IsEmpty => Code is null && Field is null && Note is null;
    }

    public sealed class Rules : AbstractValidator<DecisionForm>
    {
        public Rules(IReadOnlyCollection<string> fields, bool isDraft = false)
        {
            RuleFor(form => form.Outcome).NotNull().When(_ => !isDraft).WithMessage("Choose what to decide");
            RuleFor(form => form.Reasons)
                .Must(reasons => reasons.Count <= MostReasons).WithMessage($"Give {MostReasons} reasons at most");
            RuleFor(form => form.Reasons).EachRow("Reason", new ReasonRules(fields, isDraft));
            RuleFor(form => form.Statement)
                .MaximumLength(Decision.StatementMaxLength).WithMessage("Statement must be {MaxLength} characters or fewer");
        }
    }

    private sealed class ReasonRules : AbstractValidator<ReasonForm>
    {
        public ReasonRules(IReadOnlyCollection<string> fields, bool isDraft)
        {
            RuleFor(row => row.Code)
                .Must((row, code) => isDraft || row.IsEmpty || code is not null).WithMessage("Choose a reason, or clear its note");
            RuleFor(row => row.Field)
                .Must(field => field is null || fields.Contains(field)).WithMessage("Choose one of the answers");
            RuleFor(row => row.Text).Null().WithMessage("Choose one of the ready texts");
            RuleFor(row => row.Note)
                .MaximumLength(DecisionReason.NoteMaxLength).WithMessage("Note must be {MaxLength} characters or fewer");
        }
    }
}
