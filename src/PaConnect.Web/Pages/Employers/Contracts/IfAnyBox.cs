using FluentValidation;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Contracts;

/// <summary>"Is there any?", and if so, what.</summary>
public sealed class IfAnyBox
{
    public bool? IsThere { get; set; }
    public string? What { get; set; }

    public static IEnumerable<(string Value, string Label, string? Hint)> YesOrNo =>
        [("true", "Yes", null), ("false", "No", null)];

    public IfAny? Answer => IsThere switch
    {
        null => null,
        false => IfAny.None,
        true => new IfAny(What),
    };

    public static IfAnyBox From(IfAny? any) =>
        new() { IsThere = any is null ? null : any.What is not null, What = any?.What };

    public sealed class Rules : AbstractValidator<IfAnyBox>
    {
        /// <param name="asked">As in "Enter …, or choose No".</param>
        public Rules(string asked) => RuleFor(box => box.What)
            .IsRequired($"{asked}, or choose No")
            .When(box => box.IsThere == true, ApplyConditionTo.CurrentValidator)
            .IsShortEnough("This answer");
    }
}

internal static class ContractRules
{
    public static IRuleBuilderOptions<T, string?> IsShortEnough<T>(this IRuleBuilder<T, string?> rule, string label) =>
        rule.MaximumLength(Particulars.TextMaxLength).WithMessage(label + " must be {MaxLength} characters or fewer");
}
