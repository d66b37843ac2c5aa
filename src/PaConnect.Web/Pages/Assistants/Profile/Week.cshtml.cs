using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class WeekModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<WeekForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Week;

    protected override WeekForm Read(AssistantProfileDetails details) => new()
    {
        Parts = [.. details.Week.Parts],
        Extras = [.. details.Week.Extras],
        State = details.Week.State,
        FromOn = TypedDate.From(details.Week.FromOn),
    };

    protected override AbstractValidator<WeekForm> Rules() => new WeekForm.Validator(Today);

    protected override AssistantProfileDetails Write(AssistantProfileDetails details) => details with
    {
        Week = new AvailabilityDetails
        {
            Parts = WeekPart.InOrder(Form.Parts),
            Extras = [.. Form.Extras.Distinct().Order()],
            State = Form.State,
            FromOn = Form.State == Availability.Soon ? Form.FromOn.Date : null,
        },
    };

    /// <summary>When they can start needs no check once the profile was approved, so it is said apart.</summary>
    protected override void Save(AssistantProfile profile, AssistantProfileDetails details, Actor by, DateTimeOffset now)
    {
        profile.Revise(details, now);
        if (profile.CanSayWhen && details.StartingAs(profile.Details.Week).Week != details.Week)
        {
            profile.SayWhen(details.Week.State!.Value, details.Week.FromOn, Today, by, now);
        }
    }
}

public sealed class WeekForm : SectionForm
{
    public IList<WeekPart> Parts { get; set => field = [.. (value ?? []).OfType<WeekPart>()]; } = [];
    public List<ExtraAvailability> Extras { get; set; } = [];
    public Availability? State { get; set; }
    public TypedDate FromOn { get; set; } = new();

    public sealed class Validator : AbstractValidator<WeekForm>
    {
        public Validator(DateOnly today)
        {
            RuleFor(form => form.Parts)
                .Must((form, parts) => parts.Count > 0 || form.Extras.Count > 0)
                .WithMessage("Tick at least one part of the week, or one of the other ways to work");
            RuleFor(form => form.State).NotNull().WithMessage("Choose when you can start");
            RuleFor(form => form.FromOn)
                .IsRequired("the day you can start")
                .IsRealDate("The day you can start")
                .After(today, "The day you can start must be in the future")
                .When(form => form.State == Availability.Soon);
        }
    }
}
