using System.Globalization;
using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class RoomModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<RoomForm>(db, user, clock)
{
    public string Offset => string.Create(
        CultureInfo.GetCultureInfo("en-GB"),
        $"Write 0 if it is free. What goes beyond £{Year.AccommodationOffset:0.00} a day lowers the pay that the law counts.");

    private MinimumWageYear Year => MinimumWage.On(Today) ?? MinimumWage.LastPublished;

    protected override Task<JobAdvertDetails?> ReadAsync()
    {
        var details = Form.ChangeIn(Advert.Details);
        if (PayCheck.BelowMinimum(details, Today).FirstOrDefault(low => low.TakenForRoom > 0) is { } low)
        {
            ModelState.AddModelError("Form.ChargeADay", low.Sentence);
        }

        return Task.FromResult(ModelState.IsValid ? details : null);
    }
}
