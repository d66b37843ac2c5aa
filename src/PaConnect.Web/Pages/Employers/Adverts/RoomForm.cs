using FluentValidation;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class RoomForm : ISectionForm<RoomForm>
{
    public RoomKind? Kind { get; set; }
    public RoomPlace? Where { get; set; }
    public BathroomKind? Bathroom { get; set; }
    public TypedMoney ChargeADay { get; set; } = new();
    public string? About { get; set; }
    public uint Seen { get; set; }

    public static RoomForm From(JobAdvertDetails details) => new()
    {
        Kind = details.Room?.Kind,
        Where = details.Room?.Where,
        Bathroom = details.Room?.Bathroom,
        ChargeADay = TypedMoney.From(details.Room?.ChargeADay),
        About = details.Room?.About,
    };

    public static AbstractValidator<RoomForm> RulesOn(DateOnly today) => new Rules();

    public JobAdvertDetails ChangeIn(JobAdvertDetails details)
    {
        var room = new RoomDetails { Kind = Kind, Where = Where, Bathroom = Bathroom, ChargeADay = ChargeADay.Pounds, About = About };
        return details with { Room = room == new RoomDetails() ? null : room };
    }

    public sealed class Rules : AbstractValidator<RoomForm>
    {
        public Rules()
        {
            RuleFor(form => form.Kind)
                .Must(kind => kind is not (null or RoomKind.None)).When(form => form.ChargeADay.Pounds > 0)
                .WithMessage("Choose what room the PA pays for");
            RuleFor(form => form.ChargeADay).IsMoney("What the PA pays")
                .Between(0, RoomDetails.MostChargeADay, "What the PA pays must be from 0 to £500 a day");
            RuleFor(form => form.About)
                .MaximumLength(RoomDetails.AboutMaxLength).WithMessage("More about the room must be {MaxLength} characters or fewer");
        }
    }
}
