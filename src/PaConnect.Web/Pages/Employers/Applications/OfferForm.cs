using FluentValidation;
using PaConnect.Domain.Applications;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Applications;

public sealed class OfferForm
{
    public TypedDate StartsOn { get; set; } = new();
    public TypedNumber HoursFrom { get; set; } = new();
    public TypedNumber HoursTo { get; set; } = new();
    public TypedMoney HourlyPounds { get; set; } = new();
    public string? SubjectTo { get; set; }

    /// <summary>Begins with what the advert said, as far as it did.</summary>
    public static OfferForm From(JobAdvertDetails job) => new()
    {
        StartsOn = TypedDate.From(job.Week.StartsOn),
        HoursFrom = TypedNumber.From(job.Week.HoursFrom),
        HoursTo = TypedNumber.From(job.Week.HoursTo),
        HourlyPounds = TypedMoney.From(job.Pay.Lines.FirstOrDefault(line => line.Kind == PayKind.Weekday)?.Pounds),
    };

    public OfferTerms ToTerms() =>
        new(StartsOn.Date!.Value, HoursFrom.Value!.Value, HoursTo.Value ?? HoursFrom.Value!.Value, HourlyPounds.Pounds!.Value, SubjectTo);

    public sealed class Rules : AbstractValidator<OfferForm>
    {
        public Rules(DateOnly today, bool checksComeFirst)
        {
            RuleFor(form => form.StartsOn)
                .IsRequired("the first day")
                .IsRealDate("First day")
                .After(today.AddDays(-1), "First day must be today or later");
            RuleFor(form => form.HoursFrom)
                .IsRequired("the fewest hours a week")
                .IsNumber("Fewest hours")
                .Between(0, WeekDetails.MostHours, $"Fewest hours must be {WeekDetails.MostHours} or fewer")
                .Must((form, from) => from.Value != 0 || form.HoursTo.Value is not null).WithMessage("Enter the most hours a week");
            RuleFor(form => form.HoursTo)
                .IsNumber("Most hours")
                .Between(0.25m, WeekDetails.MostHours, $"Most hours must be more than 0 and no more than {WeekDetails.MostHours}")
                .Must((form, to) => to.Value is not { } most || form.HoursFrom.Value is not { } fewest || fewest <= most)
                .WithMessage("Most hours cannot be fewer than the fewest hours");
            RuleFor(form => form.HourlyPounds)
                .IsRequired("what the job pays for an hour")
                .IsMoney("Pay")
                .Between(0, PayLine.MostPounds, $"Pay must be £{PayLine.MostPounds:#,0} or less")
                .Must((form, pay) => pay.Pounds is not { } pounds || pounds >= Least(form, today))
                .WithMessage(form => $"Pay must be at least the legal minimum, £{Least(form, today):0.00} an hour");
            RuleFor(form => form.SubjectTo)
                .Must(text => !checksComeFirst || text is not null).WithMessage("Say which checks are done before the first day")
                .MaximumLength(OfferTerms.SubjectToMaxLength).WithMessage("This must be {MaxLength} characters or fewer");
        }

        private static decimal Least(OfferForm form, DateOnly today) => OfferTerms.LeastPoundsOn(form.StartsOn.Date ?? today);
    }
}
