using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class StrengthsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<StrengthsForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Strengths;

    protected override StrengthsForm Read(AssistantProfileDetails details) => new()
    {
        Rows = StrengthsForm.RowsOf(details.Strengths?.Examples ?? []),
    };

    protected override AbstractValidator<StrengthsForm> Rules() => new StrengthsForm.Validator();

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var examples = Form.Rows
            .Where(row => row.Example is not null)
            .Select(row => new SkillExample(row.Skill!.Value, row.Example!))
            .ToList();
        return details with { Strengths = examples.Count == 0 ? null : new StrengthDetails { Examples = examples } };
    }
}

public sealed class StrengthsForm : SectionForm
{
    private IList<Row> _rows = RowsOf([]);

    /// <summary>One for each skill, in their order, whatever came.</summary>
    public IList<Row> Rows
    {
        get => _rows;
        set => _rows = RowsOf(value.OfType<Row>()
            .Where(row => row is { Skill: not null, Example: not null })
            .Select(row => new SkillExample(row.Skill!.Value, row.Example!)));
    }

    internal static IList<Row> RowsOf(IEnumerable<SkillExample> examples)
    {
        var written = examples.ToLookup(example => example.Skill, example => example.Example);
        return [.. Enum.GetValues<Skill>().Select(skill => new Row { Skill = skill, Example = written[skill].FirstOrDefault() })];
    }

    public sealed class Row
    {
        public Skill? Skill { get; set; }
        public string? Example { get; set; }
    }

    public sealed class Validator : AbstractValidator<StrengthsForm>
    {
        public Validator() => RuleForEach(form => form.Rows).ChildRules(row => row
            .RuleFor(one => one.Example)
            .MaximumLength(StrengthDetails.ExampleMaxLength)
            .WithMessage("An example must be {MaxLength} characters or fewer"));
    }
}
