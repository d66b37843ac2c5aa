using FluentValidation;
using PaConnect.Domain.Contracts;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class SicknessForm : ISectionForm<SicknessForm>
{
    public static ContractSection Section => ContractSection.SicknessAndPension;

    public string? TellHow { get; set; }
    public IfAnyBox MoreSickPay { get; set; } = new();
    public IfAnyBox PensionScheme { get; set; } = new();
    public IfAnyBox OtherBenefits { get; set; } = new();
    public uint Seen { get; set; }

    public static SicknessForm From(Particulars particulars) => new()
    {
        TellHow = particulars.Sickness.TellHow,
        MoreSickPay = IfAnyBox.From(particulars.Sickness.MoreSickPay),
        PensionScheme = IfAnyBox.From(particulars.Sickness.PensionScheme),
        OtherBenefits = IfAnyBox.From(particulars.Sickness.OtherBenefits),
    };

    public static AbstractValidator<SicknessForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Sickness = particulars.Sickness with
        {
            TellHow = TellHow,
            MoreSickPay = MoreSickPay.Answer,
            PensionScheme = PensionScheme.Answer,
            OtherBenefits = OtherBenefits.Answer,
        },
    };

    private sealed class Rules : AbstractValidator<SicknessForm>
    {
        public Rules()
        {
            RuleFor(form => form.TellHow).IsShortEnough("How they tell you");
            RuleFor(form => form.MoreSickPay).SetValidator(new IfAnyBox.Rules("how much sick pay there is"));
            RuleFor(form => form.PensionScheme).SetValidator(new IfAnyBox.Rules("which pension scheme it is"));
            RuleFor(form => form.OtherBenefits).SetValidator(new IfAnyBox.Rules("what the other benefits are"));
        }
    }
}
