using PaConnect.Data;
using PaConnect.Domain.Applications;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PayModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<PayForm>(db, user, clock)
{
    /// <summary>Pounds an hour that the law asks for today from somebody of 21 or over.</summary>
    public decimal LeastPounds => OfferTerms.LeastPoundsOn(Today);

    protected override Task<JobAdvertDetails?> ReadAsync()
    {
        var details = Form.ChangeIn(Advert.Details);
        foreach (var low in PayCheck.BelowMinimum(details, Today).Where(low => low.IsIn(AdvertSection.Pay)))
        {
            ModelState.AddModelError($"Form.Lines[{Form.RowOf(low.Line)}].Pounds", low.Sentence);
        }

        return Task.FromResult(ModelState.IsValid ? details : null);
    }
}
