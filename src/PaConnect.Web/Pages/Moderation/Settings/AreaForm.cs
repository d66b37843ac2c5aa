using FluentValidation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class AreaForm
{
    public const int DistrictsMaxLength = 1_000;

    public string? Lead { get; set; }
    public string? Neighbours { get; set; }
    public string? GivenUp { get; set; }
    public string? Why { get; set; }

    public AreaChange ToChange() =>
        new(TypedDistricts.Parse(Lead), TypedDistricts.Parse(Neighbours), TypedDistricts.Parse(GivenUp));

    public sealed class Rules : AbstractValidator<AreaForm>
    {
        /// <param name="ledByOthers">Who leads the districts that others lead.</param>
        public Rules(IReadOnlyDictionary<District, string> ledByOthers)
        {
            RuleFor(form => form.Lead)
                .NotEmpty().When(form => form.Neighbours is null && form.GivenUp is null)
                .WithMessage("Name at least one district");
            RuleFor(form => form.Lead).AreDistricts(AreaRequest.MostDistricts, DistrictsMaxLength);
            RuleFor(form => form.Neighbours).AreDistricts(AreaRequest.MostDistricts, DistrictsMaxLength);
            RuleFor(form => form.GivenUp).AreDistricts(AreaRequest.MostDistricts, DistrictsMaxLength);
            RuleFor(form => form.Lead)
                .Must(typed => Taken(typed, ledByOthers) is null)
                .WithMessage(form => $"{Taken(form.Lead, ledByOthers)} leads there. Speak to them, and then to an administrator");
            RuleFor(form => form.Why)
                .IsRequired("why you ask")
                .MaximumLength(AreaRequest.WordsMaxLength).WithMessage("Why must be {MaxLength} characters or fewer");
        }

        private static string? Taken(string? typed, IReadOnlyDictionary<District, string> ledByOthers) =>
            TypedDistricts.Split(typed)
                .Select(code => District.TryParse(code, out var district) ? ledByOthers.GetValueOrDefault(district) : null)
                .FirstOrDefault(name => name is not null);
    }
}
