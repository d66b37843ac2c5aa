using System.Linq.Expressions;
using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class DueTimesModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SettingsPage<DueTimesForm>(db, user, clock)
{
    protected override DueTimesForm Read(Organisation organisation) => DueTimesForm.From(organisation.DueTimes);

    protected override AbstractValidator<DueTimesForm> Rules() => new DueTimesForm.Rules();

    protected override Task ChangeAsync(Actor by, DateTimeOffset now)
    {
        Organisation.SetDueTimes(Form.ToDueTimes(), by, now);
        return Task.CompletedTask;
    }
}

/// <summary>Working hours.</summary>
public sealed class DueTimesForm : SettingsForm
{
    public TypedNumber Version { get; set; } = new();
    public TypedNumber UrgentVersion { get; set; } = new();
    public TypedNumber Report { get; set; } = new();
    public TypedNumber UrgentReport { get; set; } = new();
    public TypedNumber Hold { get; set; } = new();
    public TypedNumber SilentHold { get; set; } = new();
    public TypedNumber Appeal { get; set; } = new();

    public static DueTimesForm From(DueTimes times) => new()
    {
        Version = TypedNumber.From(times.Version),
        UrgentVersion = TypedNumber.From(times.UrgentVersion),
        Report = TypedNumber.From(times.Report),
        UrgentReport = TypedNumber.From(times.UrgentReport),
        Hold = TypedNumber.From(times.Hold),
        SilentHold = TypedNumber.From(times.SilentHold),
        Appeal = TypedNumber.From(times.Appeal),
    };

    public DueTimes ToDueTimes() => new(
        Version.Whole!.Value,
        UrgentVersion.Whole!.Value,
        Report.Whole!.Value,
        UrgentReport.Whole!.Value,
        Hold.Whole!.Value,
        SilentHold.Whole!.Value,
        Appeal.Whole!.Value);

    public sealed class Rules : AbstractValidator<DueTimesForm>
    {
        public Rules()
        {
            AreHours(form => form.Version, "A version");
            AreHours(form => form.UrgentVersion, "A version with no cover");
            AreHours(form => form.Report, "A report");
            AreHours(form => form.UrgentReport, "A report of danger");
            AreHours(form => form.Hold, "A hold");
            AreHours(form => form.SilentHold, "A silent hold", DueTimes.Usual.SilentHold);
            AreHours(form => form.Appeal, "An appeal", DueTimes.Usual.Appeal);
        }

        private void AreHours(
            Expression<Func<DueTimesForm, TypedNumber>> box, string label, int most = DueTimes.MostHours) => RuleFor(box)
            .IsRequired("the working hours")
            .IsWholeNumber(label)
            .Between(1, most, $"{label} must be between 1 and {most:N0} working hours");
    }
}
