using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ReferencesForm : ISectionForm<ReferencesForm>
{
    public ExperienceAsked? Experience { get; set; }
    public RecordCheck? RecordCheck { get; set; }
    public TypedNumber References { get; set; } = new();
    public bool? LastEmployer { get; set; }
    public uint Seen { get; set; }

    public static ReferencesForm From(JobAdvertDetails details) => new()
    {
        Experience = details.References?.Experience,
        RecordCheck = details.References?.RecordCheck,
        References = TypedNumber.From(details.References?.References),
        LastEmployer = details.References?.LastEmployer,
    };

    public static AbstractValidator<ReferencesForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var asked = new ReferenceDetails
        {
            Experience = Experience,
            RecordCheck = RecordCheck,
            References = References.Whole,
            LastEmployer = LastEmployer,
        };
        return details with { References = asked == new ReferenceDetails() ? null : asked };
    }

    public sealed class Rules : AbstractValidator<ReferencesForm>
    {
        public Rules() => RuleFor(form => form.References).IsCount("References", 0, ReferenceDetails.MostReferences);
    }
}
