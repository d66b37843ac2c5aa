using FluentValidation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Moderation.Register.Seen;

public sealed class SeenForm
{
    /// <summary>Asked where several of one's organisations know the PA.</summary>
    public Id<Organisation>? OrganisationId { get; set; }

    public OriginalKind? Kind { get; set; }

    /// <summary>Asked of certificates only.</summary>
    public Training? Training { get; set; }

    public TypedDate SeenOn { get; set; } = new();
    public TypedDate UntilOn { get; set; } = new();
    public bool IsAgreed { get; set; }

    public SeenDetails ToDetails() => new(
        Kind!.Value, Kind == OriginalKind.TrainingCertificate ? Training : null, SeenOn.Date!.Value, UntilOn.Date!.Value);

    public sealed class Rules : AbstractValidator<SeenForm>
    {
        public Rules(IReadOnlyCollection<Id<Organisation>> organisations, Id<Organisation>? chosen, DateOnly today)
        {
            RuleFor(form => form.OrganisationId)
                .Must(_ => chosen is { } id && organisations.Contains(id)).WithMessage("Choose one of your organisations");
            RuleFor(form => form.Kind).NotNull().WithMessage("Choose what you saw");
            RuleFor(form => form.Training)
                .NotNull().When(form => form.Kind == OriginalKind.TrainingCertificate).WithMessage("Choose which training the certificate is of");
            RuleFor(form => form.SeenOn)
                .IsRequired("the day when you saw it").IsRealDate("The day when you saw it")
                .Before(today.AddDays(1), "The day when you saw it cannot be in the future")
                .After(today.AddYears(-SeenOriginal.MostYears), "The day when you saw it must be in the last ten years");
            RuleFor(form => form.UntilOn)
                .IsRequired("the last day").IsRealDate("The last day")
                .After(today.AddDays(-1), "The last day must be today or later")
                .Before(today.AddYears(SeenOriginal.MostYears).AddDays(1), "The last day must be within ten years from now");
            RuleFor(form => form.IsAgreed).Equal(true).WithMessage("Tick that the PA agrees");
        }
    }
}
