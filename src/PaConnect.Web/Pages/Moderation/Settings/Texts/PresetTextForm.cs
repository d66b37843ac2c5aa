using FluentValidation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Moderation.Settings.Texts;

public sealed class PresetTextForm
{
    public string? Title { get; set; }
    public string? Words { get; set; }
    public uint Seen { get; set; }

    public static PresetTextForm From(PresetText text, uint seen) => new() { Title = text.Title, Words = text.Words, Seen = seen };

    public sealed class Rules : AbstractValidator<PresetTextForm>
    {
        public Rules()
        {
            RuleFor(form => form.Title)
                .IsRequired("a title")
                .MaximumLength(PresetText.TitleMaxLength).WithMessage("Title must be {MaxLength} characters or fewer");
            RuleFor(form => form.Words)
                .IsRequired("the words")
                .MaximumLength(PresetText.WordsMaxLength).WithMessage("Words must be {MaxLength} characters or fewer");
        }
    }
}
