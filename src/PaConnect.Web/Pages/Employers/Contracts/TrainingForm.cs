using FluentValidation;
using PaConnect.Domain.Contracts;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class TrainingForm : ISectionForm<TrainingForm>
{
    public static ContractSection Section => ContractSection.TrainingAndRules;

    public IfAnyBox Compulsory { get; set; } = new();
    public TrainingPayer? PaidBy { get; set; }
    public IfAnyBox Optional { get; set; } = new();
    public IfAnyBox CollectiveAgreements { get; set; } = new();
    public string? AppealTo { get; set; }
    public string? GrievanceTo { get; set; }
    public string? HouseRules { get; set; }
    public uint Seen { get; set; }

    public static TrainingForm From(Particulars particulars) => new()
    {
        Compulsory = IfAnyBox.From(particulars.Training.Compulsory),
        PaidBy = particulars.Training.PaidBy,
        Optional = IfAnyBox.From(particulars.Training.Optional),
        CollectiveAgreements = IfAnyBox.From(particulars.Training.CollectiveAgreements),
        AppealTo = particulars.Training.AppealTo,
        GrievanceTo = particulars.Training.GrievanceTo,
        HouseRules = particulars.Training.HouseRules,
    };

    public static AbstractValidator<TrainingForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Training = particulars.Training with
        {
            Compulsory = Compulsory.Answer,
            PaidBy = PaidBy,
            Optional = Optional.Answer,
            CollectiveAgreements = CollectiveAgreements.Answer,
            AppealTo = AppealTo,
            GrievanceTo = GrievanceTo,
            HouseRules = HouseRules,
        },
    };

    private sealed class Rules : AbstractValidator<TrainingForm>
    {
        public Rules()
        {
            RuleFor(form => form.Compulsory).SetValidator(new IfAnyBox.Rules("which training they must do"));
            RuleFor(form => form.Optional).SetValidator(new IfAnyBox.Rules("which other training they may do"));
            RuleFor(form => form.CollectiveAgreements).SetValidator(new IfAnyBox.Rules("which agreement it is"));
            RuleFor(form => form.AppealTo).IsShortEnough("This answer");
            RuleFor(form => form.GrievanceTo).IsShortEnough("This answer");
            RuleFor(form => form.HouseRules).IsShortEnough("House rules");
        }
    }
}
