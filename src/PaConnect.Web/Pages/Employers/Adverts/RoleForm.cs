using FluentValidation;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class RoleForm : ISectionForm<RoleForm>
{
    public string? Title { get; set; }
    public string? About { get; set; }
    public Employment? Employment { get; set; }
    public bool HasNoCover { get; set; }
    public bool IsUnlisted { get; set; }
    public uint Seen { get; set; }

    public static RoleForm From(JobAdvertDetails details) => new()
    {
        Title = details.Role.Title,
        About = details.Role.About,
        Employment = details.Role.Employment,
        HasNoCover = details.Role.HasNoCover,
        IsUnlisted = details.Role.IsUnlisted,
    };

    public static AbstractValidator<RoleForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details) => details with
    {
        Role = new RoleDetails
        {
            Title = Title,
            About = About,
            Employment = Employment,
            HasNoCover = HasNoCover,
            IsUnlisted = IsUnlisted,
        },
    };

    public sealed class Rules : AbstractValidator<RoleForm>
    {
        public Rules()
        {
            RuleFor(form => form.Title)
                .MaximumLength(RoleDetails.TitleMaxLength).WithMessage("Job title must be {MaxLength} characters or fewer");
            RuleFor(form => form.About)
                .MaximumLength(RoleDetails.AboutMaxLength)
                .WithMessage("Who the job is for must be {MaxLength} characters or fewer");
        }
    }
}
