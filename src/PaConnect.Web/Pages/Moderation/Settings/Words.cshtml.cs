using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class WordsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SettingsPage<WordsForm>(db, user, clock)
{
    protected override WordsForm Read(Organisation organisation) => new()
    {
        About = organisation.About,
        Contact = organisation.Contact,
        Safeguarding = organisation.Safeguarding,
        Guidance = organisation.Guidance,
    };

    protected override AbstractValidator<WordsForm> Rules() => new WordsForm.Rules();

    protected override Task ChangeAsync(Actor by, DateTimeOffset now)
    {
        Organisation.SayOfItself(Form.About ?? "", Form.Contact ?? "", Form.Safeguarding ?? "", Form.Guidance ?? "", by, now);
        return Task.CompletedTask;
    }
}

public sealed class WordsForm : SettingsForm
{
    public string? About { get; set; }
    public string? Contact { get; set; }
    public string? Safeguarding { get; set; }
    public string? Guidance { get; set; }

    public sealed class Rules : AbstractValidator<WordsForm>
    {
        public Rules()
        {
            IsText(RuleFor(form => form.About), "About us");
            IsText(RuleFor(form => form.Contact), "How to reach us");
            IsText(RuleFor(form => form.Safeguarding), "Who to tell");
            IsText(RuleFor(form => form.Guidance), "Guidance");
            RuleFor(form => form.Guidance)
                .Must(text => text is null or { Length: > Organisation.AboutMaxLength } || MarkdownText.CanBeRead(text))
                .WithMessage("Guidance has too many marks inside each other. Take some out");
        }

        private static void IsText(IRuleBuilder<WordsForm, string?> rule, string label) =>
            rule.MaximumLength(Organisation.AboutMaxLength).WithMessage($"{label} must be {{MaxLength}} characters or fewer");
    }
}
