using System.Net.Mail;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Account;

internal static class AccountRules
{
    public static IRuleBuilderOptions<T, string?> IsEmailAddress<T>(
        this IRuleBuilder<T, string?> rule, string whose = "your") =>
        rule.IsRequired($"{whose} e-mail address")
            .Must(text => text is null or { Length: <= RegisterForm.EmailMaxLength })
            .WithMessage("E-mail address must be 254 characters or fewer")
            .Must(text => text is null or { Length: > RegisterForm.EmailMaxLength } || IsAddress(text))
            .WithMessage("Enter an e-mail address such as name@example.org");

    public static IRuleBuilderOptions<T, string?> IsNewPassword<T>(this IRuleBuilder<T, string?> rule) =>
        rule.IsRequired("a password")
            .Must(text => text is null or { Length: >= 10 })
            .WithMessage("Password must be 10 characters or more")
            .Must(text => text is null or { Length: <= RegisterForm.PasswordMaxLength })
            .WithMessage("Password must be 128 characters or fewer")
            // Said here, before anybody looks whether the address is known: otherwise a weak password would tell.
            .Must(text => text is null or { Length: < 10 } || text.Distinct().Count() >= RegisterForm.PasswordDistinctCharacters)
            .WithMessage("Use at least 4 different characters in your password");

    public static bool IsAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal) && text.All(c => c is > ' ' and < '\x7f');
}

internal static class PasswordErrors
{
    public static string Sentence(IdentityResult result) => result.Errors.First().Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => "Password must be 10 characters or more",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "Use at least 4 different characters in your password",
        nameof(IdentityErrorDescriber.InvalidToken) => "This link has been used or is too old. Ask for a new one",
        _ => "Choose another e-mail address or password",
    };
}
