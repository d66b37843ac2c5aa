using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ReferencesModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<ReferencesForm>(db, user, clock)
{
    public string CheckName => Nation.NameOfRecordCheck();

    public string CheckHint => Nation switch
    {
        Nation.England or Nation.Wales => "The PA applies for it, through a body that can. You may ask to see it.",
        Nation.Scotland => "The law asks every PA paid with council money to be in the scheme before the first shift.",
        Nation.NorthernIreland => "The PA and you may ask for one together.",
    };

    private Nation Nation => Advert.Details.Place.Locality?.Nation ?? Nation.England;
}
