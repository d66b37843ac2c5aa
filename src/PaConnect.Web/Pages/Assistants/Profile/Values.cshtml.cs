using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class ValuesModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<ValuesForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Character;

    protected override ValuesForm Read(AssistantProfileDetails details) => new()
    {
        Values = [.. details.Character?.Values ?? []],
        Interests = details.Character?.Interests,
    };

    protected override AbstractValidator<ValuesForm> Rules() => new ValuesForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details) => details with
    {
        Character = Form is { Values.Count: 0, Interests: null }
            ? null
            : new CharacterDetails { Values = [.. Form.Values.Distinct().Order()], Interests = Form.Interests },
    };
}

public sealed class ValuesForm : SectionForm
{
    public IList<PersonalValue> Values { get; set; } = [];
    public string? Interests { get; set; }

    public sealed class Validator : AbstractValidator<ValuesForm>
    {
        public Validator() => RuleFor(form => form.Interests)
            .MaximumLength(CharacterDetails.InterestsMaxLength)
            .WithMessage("What you like to do must be {MaxLength} characters or fewer");
    }
}
