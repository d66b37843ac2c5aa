using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class PoliciesModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SettingsPage<PoliciesForm>(db, user, clock)
{
    protected override PoliciesForm Read(Organisation organisation) => new()
    {
        ChecksBeforeStart = organisation.ChecksBeforeStart,
        Introduces = organisation.Introduces,
        MachinePasses = organisation.PassesAllButOneIn is not null,
        OneIn = TypedNumber.From(organisation.PassesAllButOneIn),
    };

    protected override AbstractValidator<PoliciesForm> Rules() => new PoliciesForm.Rules();

    protected override Task ChangeAsync(Actor by, DateTimeOffset now)
    {
        Organisation.SetIntroductions(Form.Introduces, by, now);
        Organisation.SetPolicies(Form.ChecksBeforeStart, Form.MachinePasses ? Form.OneIn.Whole : null, by, now);
        return Task.CompletedTask;
    }
}

public sealed class PoliciesForm : SettingsForm
{
    public bool ChecksBeforeStart { get; set; }
    public bool Introduces { get; set; }
    public bool MachinePasses { get; set; }
    public TypedNumber OneIn { get; set; } = new();

    public sealed class Rules : AbstractValidator<PoliciesForm>
    {
        public Rules() => RuleFor(form => form.OneIn)
            .IsRequired("how many changes a person reads")
            .IsWholeNumber("One in every")
            .Between(
                Organisation.SmallestSample,
                Organisation.LargestSample,
                $"One in every must be between {Organisation.SmallestSample} and {Organisation.LargestSample}")
            .When(form => form.MachinePasses);
    }
}
