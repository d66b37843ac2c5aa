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
            RuleForEach(form => form.Answers)
                .IsRequired("an answer to this question")
                .MaximumLength(ScreeningAnswer.AnswerMaxLength).WithMessage("An answer must be {MaxLength} characters or fewer");
        }
    }
}
