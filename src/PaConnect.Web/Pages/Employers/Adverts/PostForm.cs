using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PostForm : ISectionForm<PostForm>
{
    public TypedNumber Openings { get; set; } = new();
    public bool? OtherEmployers { get; set; }
    public IList<RecordKept> Records { get; set; } = [];
    public string? MayChange { get; set; }
    public TypedNumber TeamSize { get; set; } = new();
    public IList<TeamDuty> TeamDuties { get; set; } = [];
    public TypedNumber ApprenticeshipLevel { get; set; } = new();
    public string? TrainingProvider { get; set; }
    public TypedNumber LearningHours { get; set; } = new();
    public uint Seen { get; set; }

    public static PostForm From(JobAdvertDetails details)
    {
        var post = details.Post ?? new PostDetails();
        return new PostForm
        {
            Openings = TypedNumber.From(post.Openings),
            OtherEmployers = post.OtherEmployers,
            Records = [.. post.Records ?? []],
            MayChange = post.MayChange,
            TeamSize = TypedNumber.From(post.TeamSize),
            TeamDuties = [.. post.TeamDuties ?? []],
            ApprenticeshipLevel = TypedNumber.From(post.ApprenticeshipLevel),
            TrainingProvider = post.TrainingProvider,
            LearningHours = TypedNumber.From(post.LearningHours),
        };
    }

    public static AbstractValidator<PostForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var post = new PostDetails
        {
            Openings = Openings.Whole,
            OtherEmployers = OtherEmployers,
            Records = Options.Ticked(Records),
            MayChange = MayChange,
            TeamSize = TeamSize.Whole,
            TeamDuties = Options.Ticked(TeamDuties),
            ApprenticeshipLevel = ApprenticeshipLevel.Whole,
            TrainingProvider = TrainingProvider,
            LearningHours = LearningHours.Value,
        };
        return details with { Post = post == new PostDetails() ? null : post };
    }

    public sealed class Rules : AbstractValidator<PostForm>
    {
        public Rules()
        {
            RuleFor(form => form.Openings).IsCount("How many PAs", 1, PostDetails.MostOpenings);
            RuleFor(form => form.TeamSize).IsCount("How many PAs they lead", 1, PostDetails.MostTeam);
            RuleFor(form => form.MayChange)
                .MaximumLength(PostDetails.MayChangeMaxLength)
                .WithMessage("How the job may change must be {MaxLength} characters or fewer");
            RuleFor(form => form.ApprenticeshipLevel)
                .IsCount("Level of the apprenticeship", PostDetails.LeastLevel, PostDetails.MostLevel);
            RuleFor(form => form.TrainingProvider)
                .MaximumLength(PostDetails.TrainingProviderMaxLength)
                .WithMessage("College or company must be {MaxLength} characters or fewer");
            RuleFor(form => form.LearningHours).IsNumber("Hours for learning")
                .Between(WeekDetails.FewestHours, WeekDetails.MostHours, "Hours for learning must be from 0.25 to 168");
        }
    }
}
