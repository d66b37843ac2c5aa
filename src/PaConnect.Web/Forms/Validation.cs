using FluentValidation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Web.Forms;

/// <summary>
/// What every form asks of typed values. An empty box passes everything but <c>IsRequired</c>, and one mistake earns one message:
/// each rule leaves alone what an earlier one has already spoken about.
/// </summary>
public static class Validation
{
    /// <param name="rule">The box.</param>
    /// <param name="thing">What to enter, with its article: "a job title".</param>
    public static IRuleBuilderOptions<T, string?> IsRequired<T>(this IRuleBuilder<T, string?> rule, string thing) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage($"Enter {thing}");

    /// <inheritdoc cref="IsRequired{T}(IRuleBuilder{T, string?}, string)"/>
    public static IRuleBuilderOptions<T, TTyped> IsRequired<T, TTyped>(this IRuleBuilder<T, TTyped> rule, string thing)
        where TTyped : ITyped? =>
        rule.Must(typed => typed is { IsEmpty: false }).WithMessage($"Enter {thing}");

    /// <summary>For names: they are shown to others, and nobody reads them before.</summary>
    public static IRuleBuilderOptions<T, string?> HasNoContacts<T>(this IRuleBuilder<T, string?> rule, string label) =>
        rule.Must(text => text is null || SharedContacts.In(text).Count == 0)
            .WithMessage($"{label} must not have a phone number or an e-mail address in it");

    public static IRuleBuilderOptions<T, TypedDate> IsRealDate<T>(this IRuleBuilder<T, TypedDate> rule, string label) =>
        rule.Must(date => date is null or { IsEmpty: true } or { Date: not null }).WithMessage((_, date) => date.Missing switch
        {
            [] => $"{label} must be a real date, such as 27 3 2030",
            [var one] => $"{label} must include a {one}",
            [var one, var other, ..] => $"{label} must include a {one} and a {other}",
        });

    public static IRuleBuilderOptions<T, TypedDate> After<T>(this IRuleBuilder<T, TypedDate> rule, DateOnly date, string message) =>
        rule.Must(typed => typed?.Date is not { } known || known > date).WithMessage(message);

    public static IRuleBuilderOptions<T, TypedDate> Before<T>(this IRuleBuilder<T, TypedDate> rule, DateOnly date, string message) =>
        rule.Must(typed => typed?.Date is not { } known || known < date).WithMessage(message);

    public static IRuleBuilderOptions<T, TypedMoney> IsMoney<T>(this IRuleBuilder<T, TypedMoney> rule, string label) =>
        rule.Must(money => money is null or { IsEmpty: true } or { Pounds: not null })
            .WithMessage($"{label} must be an amount in pounds and pence, such as 12.50");

    public static IRuleBuilderOptions<T, TypedNumber> IsNumber<T>(this IRuleBuilder<T, TypedNumber> rule, string label) =>
        rule.Must(number => number is null or { IsEmpty: true } or { Value: not null })
            .WithMessage($"{label} must be a number, such as 7.5");

    public static IRuleBuilderOptions<T, TypedNumber> IsWholeNumber<T>(this IRuleBuilder<T, TypedNumber> rule, string label) =>
        rule.Must(number => number is null or { IsEmpty: true } or { Whole: not null })
            .WithMessage($"{label} must be a whole number, such as 7");

    public static IRuleBuilderOptions<T, TypedTime> IsTime<T>(this IRuleBuilder<T, TypedTime> rule, string label) =>
        rule.Must(time => time is null or { IsEmpty: true } or { Time: not null })
            .WithMessage($"{label} must be a time, such as 9am or 2:45pm");

    /// <summary>
    /// Each of several rows that ask the same. The message says which row, as its labels do: "Line 3: enter how many pounds".
    /// </summary>
    public static void EachRow<T, TRow>(this IRuleBuilderInitial<T, IList<TRow>> rule, string name, AbstractValidator<TRow> rules) =>
        rule.EachRow((_, number) => $"{name} {number}", rules);

    /// <inheritdoc cref="EachRow{T, TRow}(IRuleBuilderInitial{T, IList{TRow}}, string, AbstractValidator{TRow})"/>
    public static void EachRow<T, TRow>(
        this IRuleBuilderInitial<T, IList<TRow>> rule, Func<TRow, int, string> name, AbstractValidator<TRow> rules) =>
        rule.Custom((rows, context) =>
        {
            foreach (var (index, row) in rows.Index())
            {
                foreach (var error in rules.Validate(row).Errors)
                {
                    context.AddFailure(
                        $"{context.PropertyPath}[{index}].{error.PropertyName}",
                        $"{name(row, index + 1)}: {char.ToLowerInvariant(error.ErrorMessage[0])}{error.ErrorMessage[1..]}");
                }
            }
        });

    /// <summary>Bounds in the unit of the box, both allowed.</summary>
    public static IRuleBuilderOptions<T, TypedNumber> Between<T>(
        this IRuleBuilder<T, TypedNumber> rule, decimal least, decimal most, string message) =>
        rule.Must(number => number?.Value is not { } value || (value >= least && value <= most)).WithMessage(message);

    /// <summary>Bounds in pounds, both allowed.</summary>
    public static IRuleBuilderOptions<T, TypedMoney> Between<T>(
        this IRuleBuilder<T, TypedMoney> rule, decimal least, decimal most, string message) =>
        rule.Must(money => money?.Pounds is not { } pounds || (pounds >= least && pounds <= most)).WithMessage(message);
}
