using FluentValidation;
using PaConnect.Domain.Applications;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class ApplicationForm
{
    /// <summary>The version of the advert that the writer had before them.</summary>
    public int? AdvertVersion { get; set; }

    public string? Letter { get; set; }

    /// <summary>One for each question of the advert, in its order.</summary>
    public IList<string?> Answers { get; set => field = [.. value ?? []]; } = [];

    public bool SendProfile { get; set; }

    /// <summary>Makes as many boxes as there are questions: what a visitor makes up beyond them counts as nothing.</summary>
    public void Ask(int questions) =>
        Answers = [.. Answers.Take(questions), .. Enumerable.Repeat<string?>(null, Math.Max(0, questions - Answers.Count))];

    public IReadOnlyList<ScreeningAnswer> AnswersTo(IEnumerable<string> questions) =>
        [.. questions.Zip(Answers, (question, answer) => new ScreeningAnswer(question, answer!))];

    public sealed class Rules : AbstractValidator<ApplicationForm>
    {
        public Rules()
        {
            RuleFor(form => form.Letter)
                .IsRequired("a letter to the employer")
                .MaximumLength(Application.LetterMaxLength).WithMessage("Letter must be {MaxLength} characters or fewer");
            RuleFor(form => form.Answers).Custom((answers, context) =>
            {
                foreach (var (index, answer) in answers.Index())
                {
                    if (answer is not { Length: <= ScreeningAnswer.AnswerMaxLength })
                    {
                        context.AddFailure($"Answers[{index}]", $"Question {index + 1}: {ProblemOf(answer)}");
                    }
                }
            });
        }

        private static string ProblemOf(string? answer) => answer is null
            ? "enter an answer"
            : $"the answer must be {ScreeningAnswer.AnswerMaxLength:N0} characters or fewer";
    }
}
