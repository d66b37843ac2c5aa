using FluentValidation;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Contracts;

namespace PaConnect.Web.Pages.Employers.Contracts;

public sealed class PartiesForm : ISectionForm<PartiesForm>
{
    public static ContractSection Section => ContractSection.Parties;

    public string? EmployerName { get; set; }
    public string? EmployerAddress { get; set; }
    public ActsAs? SignsAs { get; set; }
    public string? SignerName { get; set; }
    public string? AssistantName { get; set; }
    public uint Seen { get; set; }

    public static PartiesForm From(Particulars particulars) => new()
    {
        EmployerName = particulars.Parties.EmployerName,
        EmployerAddress = particulars.Parties.EmployerAddress,
        SignsAs = particulars.Parties.SignsAs,
        SignerName = particulars.Parties.SignerName,
        AssistantName = particulars.Parties.AssistantName,
    };

    public static AbstractValidator<PartiesForm> NewRules() => new Rules();

    public Particulars Into(Particulars particulars) => particulars with
    {
        Parties = particulars.Parties with
        {
            EmployerName = EmployerName,
            EmployerAddress = EmployerAddress,
            SignsAs = SignsAs,
            SignerName = SignerName,
            AssistantName = AssistantName,
        },
    };

    private sealed class Rules : AbstractValidator<PartiesForm>
    {
        public Rules()
        {
            RuleFor(form => form.EmployerName)
                .MaximumLength(Particulars.NameMaxLength)
                .WithMessage("The employer’s full legal name must be {MaxLength} characters or fewer");
            RuleFor(form => form.EmployerAddress)
                .MaximumLength(Particulars.AddressMaxLength)
                .WithMessage("Address must be {MaxLength} characters or fewer");
            RuleFor(form => form.SignerName)
                .MaximumLength(Particulars.NameMaxLength)
                .WithMessage("Your full name must be {MaxLength} characters or fewer");
            RuleFor(form => form.AssistantName)
                .MaximumLength(Particulars.NameMaxLength)
                .WithMessage("PA’s name must be {MaxLength} characters or fewer");
        }
    }
}
