using System.Net.Mail;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Account;

internal static class AccountRules
{
    public const int EmailMaxLength = 254;
    public const int PasswordMaxLength = 128;
    public const int PasswordDistinctCharacters = 4;
    public const string EmailExample = "Enter an e-mail address such as name@example.org";

    public static IRuleBuilderOptions<T, string?> IsEmailAddress<T>(
        this IRuleBuilder<T, string?> rule, string whose = "your") =>
        rule.IsRequired($"{whose} e-mail address")
            .Must(text => text is null or { Length: <= EmailMaxLength })
            .WithMessage("E-mail address must be 254 characters or fewer")
            .Must(text => text is null or { Length: > EmailMaxLength } || IsAddress(text))
            .WithMessage(EmailExample);

    public static IRuleBuilderOptions<T, string?> IsNewPassword<T>(this IRuleBuilder<T, string?> rule) =>
        rule.IsRequired("a password")
            .Must(text => text is null or { Length: >= 10 })
            .WithMessage("Password must be 10 characters or more")
            .Must(text => text is null or { Length: <= PasswordMaxLength })
            .WithMessage("Password must be 128 characters or fewer")
            .Must(text => text is null or { Length: < 10 } || text.Distinct().Count() >= PasswordDistinctCharacters)
            .WithMessage("Use at least 4 different characters in your password");

    public static IRuleBuilderOptions<T, string?> IsOwnPassword<T>(this IRuleBuilder<T, string?> rule) =>
        rule.IsRequired("your password")
            .MaximumLength(PasswordMaxLength).WithMessage("Password must be {MaxLength} characters or fewer");

    public static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal) && text.All(c => c is > ' ' and < '\x7f');
}

internal static class PasswordErrors
{
    public static string Sentence(IdentityResult result) => result.Errors.First().Code switch
    {
        nameof(IdentityErrorDescriber.InvalidToken) => "This link has been used or is too old. Ask for a new one",
        _ => "Choose another password",
    };
}
