using FluentValidation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Admin.Checks;

public sealed class LookForm
{
    public TypedDate On { get; set; } = new();

    /// <summary>Reads the words with the built-in lists again, too. That takes longer.</summary>
    public bool WithAllWords { get; set; }

    /// <summary>The reference after which to go on.</summary>
    public string? After { get; set; }

    /// <summary>How many adverts one look takes, so that it is quick.</summary>
    public int Most => WithAllWords ? 100 : 1_000;

    public sealed class Rules : AbstractValidator<LookForm>
    {
        public Rules(DateOnly today)
        {
            var last = MinimumWage.LastPublished.To;
            RuleFor(form => form.On)
                .IsRequired("a date").IsRealDate("Date")
                .After(today.AddDays(-1), "Date must be today or later")
                .Before(last.AddDays(1), $"The legal minimum is published until {last:d MMMM yyyy} only. Choose a date up to then");
            RuleFor(form => form.After).MaximumLength(Reference.Length).WithMessage("That is not the reference of an advert");
        }
    }
}
