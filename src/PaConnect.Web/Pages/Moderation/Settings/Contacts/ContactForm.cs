using FluentValidation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Moderation.Settings.Contacts;

public sealed class ContactForm
{
    public string? Council { get; set; }
    public string? Telephone { get; set; }
    public string? OutOfHours { get; set; }
    public string? WebAddress { get; set; }
    public TypedDate CheckedOn { get; set; } = new();
    public uint Seen { get; set; }

    public static ContactForm From(SafeguardingContact contact, uint seen) => new()
    {
        Council = contact.Council,
        Telephone = contact.Telephone,
        OutOfHours = contact.OutOfHours,
        WebAddress = contact.WebAddress,
        CheckedOn = TypedDate.From(contact.CheckedOn),
        Seen = seen,
    };

    public SafeguardingContactDetails ToDetails() => new(Council!, Telephone, OutOfHours, WebAddress, CheckedOn.Date!.Value);

    public sealed class Rules : AbstractValidator<ContactForm>
    {
        public Rules(DateOnly today)
        {
            RuleFor(form => form.Council)
                .IsRequired("the council’s name")
                .MaximumLength(SafeguardingContact.CouncilMaxLength).WithMessage("Council must be {MaxLength} characters or fewer");
            RuleFor(form => form.Telephone)
                .NotEmpty().When(form => form.OutOfHours is null && form.WebAddress is null)
                .WithMessage("Enter a telephone number or a web address");
            IsTelephone(RuleFor(form => form.Telephone), "Telephone");
            IsTelephone(RuleFor(form => form.OutOfHours), "Telephone at night and at weekends");
            RuleFor(form => form.WebAddress)
                .MaximumLength(SafeguardingContact.WebAddressMaxLength).WithMessage("Web address must be {MaxLength} characters or fewer")
                .Must(typed => typed is null || IsWebAddress(typed))
                .WithMessage("Enter a web address that begins with https://");
            RuleFor(form => form.CheckedOn)
                .IsRequired("the day when you checked this")
                .IsRealDate("The day when you checked this")
                .Before(today.AddDays(1), "The day when you checked this cannot be in the future");
        }

        private static void IsTelephone(IRuleBuilder<ContactForm, string?> rule, string label) => rule
            .MaximumLength(SafeguardingContact.TelephoneMaxLength).WithMessage($"{label} must be {{MaxLength}} characters or fewer")
            .Must(typed => typed is null || TelephoneNumber.IsReadable(typed))
            .WithMessage($"{label} must be a number such as 0300 555 1386");

        private static bool IsWebAddress(string typed) =>
            Uri.TryCreate(typed, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
    }
}
