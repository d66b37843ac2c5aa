using FluentValidation;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class PayModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionPage<HopedPayForm>(db, user, clock)
{
    public override ProfileSection Section => ProfileSection.Pay;

    /// <summary>The minimum from 21, which is the safe one to name: the page does not ask how old its reader is.</summary>
    public string? MinimumInWords => MinimumWage.On(Today) is { } year
        ? $"By law nobody of 21 or over is paid less than {InWords.PoundsInWords(year.Adult)} an hour."
        : null;

    protected override HopedPayForm Read(AssistantProfileDetails details) => new()
    {
        AnHour = TypedMoney.From(details.Pay?.AnHour),
        ASleepIn = TypedMoney.From(details.Pay?.ASleepIn),
        MayTalk = details.Pay?.MayTalk,
    };

    protected override AbstractValidator<HopedPayForm> Rules() => new HopedPayForm.Validator(MinimumWage.On(Today)?.From18To20 ?? 0);

    protected override AssistantProfileDetails Write(AssistantProfileDetails details)
    {
        var pay = new HopedPayDetails { AnHour = Form.AnHour.Pounds, ASleepIn = Form.ASleepIn.Pounds, MayTalk = Form.MayTalk };
        return details with { Pay = pay == new HopedPayDetails() ? null : pay };
    }
}

public sealed class HopedPayForm : SectionForm
{
    public TypedMoney AnHour { get; set; } = new();
    public TypedMoney ASleepIn { get; set; } = new();
    public bool? MayTalk { get; set; }

    public sealed class Validator : AbstractValidator<HopedPayForm>
    {
        /// <param name="least">Pounds an hour under which nobody may be paid who may join the register.</param>
        public Validator(decimal least)
        {
            RuleFor(form => form.AnHour).IsMoney("Pay for an hour")
                .Between(least, HopedPayDetails.MostAnHour, string.Create(
                    null, $"Pay for an hour must be from {InWords.PoundsInWords(least)}, which is the law, to £{HopedPayDetails.MostAnHour}"));
            RuleFor(form => form.ASleepIn).IsMoney("Pay for a night")
                .Between(1, HopedPayDetails.MostASleepIn, "Pay for a night must be from £1 to £500");
        }
    }
}
