using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class NoticeForm : ISectionForm<NoticeForm>
{
    public static ContractSection Section => ContractSection.NoticeAndProbation;

    public TypedNumber ProbationMonths { get; set; } = new();
    public string? ProbationConditions { get; set; }
    public TypedNumber EmployerWeeks { get; set; } = new();
    public TypedNumber AssistantWeeks { get; set; } = new();
    public uint Seen { get; set; }

    public static NoticeForm From(Particulars particulars) => new()
    {
        ProbationMonths = TypedNumber.From(particulars.Notice.ProbationMonths),
        ProbationConditions = particulars.Notice.ProbationConditions,
        EmployerWeeks = TypedNumber.From(particulars.Notice.EmployerWeeks),
        AssistantWeeks = TypedNumber.From(particulars.Notice.AssistantWeeks),
    };

    public static AbstractValidator<NoticeForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Notice = particulars.Notice with
        {
            ProbationMonths = ProbationMonths.Whole,
            ProbationConditions = ProbationConditions,
            EmployerWeeks = EmployerWeeks.Whole,
            AssistantWeeks = AssistantWeeks.Whole,
        },
    };

    private sealed class Rules : AbstractValidator<NoticeForm>
    {
        private static readonly string MostMonths = $"Probation must be {NoticeParticulars.MostProbationMonths} months or fewer";

        public Rules()
        {
            RuleFor(form => form.ProbationMonths)
                .IsWholeNumber("Probation")
                .Between(
                    0,
                    NoticeParticulars.MostProbationMonths,
                    MostMonths);
            RuleFor(form => form.ProbationConditions).IsShortEnough("What happens in the probation");
            RuleFor(form => form.EmployerWeeks)
                .IsWholeNumber("Notice from the employer")
                .Between(
                    1,
                    NoticeParticulars.MostWeeks,
                    Weeks("employer"));
            RuleFor(form => form.AssistantWeeks)
                .IsWholeNumber("Notice from the PA")
                .Between(
                    1,
                    NoticeParticulars.MostWeeks,
                    Weeks("PA"));
        }

        private static string Weeks(string side) => $"Notice from the {side} must be 1 to {NoticeParticulars.MostWeeks} weeks";
    }
}
