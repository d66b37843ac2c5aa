using FluentValidation;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class QuestionsForm : ISectionForm<QuestionsForm>
{
    public IList<string?> Asked { get; set => field = [.. value ?? []]; } = [];
    public uint Seen { get; set; }

    public static QuestionsForm From(JobAdvertDetails details)
    {
        var asked = details.Questions?.Asked ?? [];
        return new QuestionsForm
        {
            Asked = [.. asked, .. Enumerable.Repeat<string?>(null, Math.Max(0, QuestionDetails.MostQuestions - asked.Count))],
        };
    }

    public static AbstractValidator<QuestionsForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        string[] asked = [.. Asked.OfType<string>()];
        return details with { Questions = asked.Length == 0 ? null : new QuestionDetails { Asked = asked } };
    }

    public sealed class Rules : AbstractValidator<QuestionsForm>
    {
        public Rules()
        {
            RuleFor(form => form.Asked)
                .Must(asked => asked.Count <= QuestionDetails.MostQuestions)
                .WithMessage($"Ask {QuestionDetails.MostQuestions} questions or fewer");
            RuleForEach(form => form.Asked)
                .MaximumLength(QuestionDetails.QuestionMaxLength).WithMessage("A question must be {MaxLength} characters or fewer");
        }
    }
}
