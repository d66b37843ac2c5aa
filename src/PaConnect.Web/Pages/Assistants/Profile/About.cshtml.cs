using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class AboutModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<AboutForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.About;

    protected override AboutForm Read(AssistantProfileDetails details) => new() { Statement = details.About.Statement };

    protected override AbstractValidator<AboutForm> Rules() => new AboutForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details) =>
        details with { About = new AboutDetails { Statement = Form.Statement } };
}

public sealed class AboutForm : SectionForm
{
    public string? Statement { get; set; }

    public sealed class Validator : AbstractValidator<AboutForm>
    {
        public Validator() => RuleFor(form => form.Statement)
            .IsRequired("a few words about yourself")
            .MaximumLength(AboutDetails.StatementMaxLength).WithMessage("What you write must be {MaxLength} characters or fewer");
    }
}
