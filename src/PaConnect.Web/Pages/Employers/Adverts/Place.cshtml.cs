using PaConnect.Data;
using PaConnect.Data.Places;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PlaceModel(PaConnectDbContext db, CurrentUser user, Localities localities, TimeProvider clock)
    : SectionModel<PlaceForm>(db, user, clock)
{
    protected override async Task<JobAdvertDetails?> ReadAsync()
    {
        var details = Form.ChangeIn(Advert.Details);
        Form.Locality = this.Chosen("Form.Locality", Form.Locality);
        if (Form.Locality is not { } typed)
        {
            return At(details, null);
        }

        // The district alone is looser than the place that is saved: leaving the box as it was must not move the advert.
        if (details.Place.Locality is { } saved && saved.Nation == Form.Nation && IsDistrict(typed, saved.District))
        {
            return details;
        }

        var found = await localities.FindAsync(typed, Form.Nation);
        if (found.Problem is not null)
        {
            this.AskWhich("Form.Locality", found);
            return null;
        }

        return At(details, found.Locality);
    }

    private static JobAdvertDetails At(JobAdvertDetails details, Locality? locality) =>
        details with { Place = details.Place with { Locality = locality } };

    private static bool IsDistrict(string typed, District district) => District.TryParse(typed, out var read) && read == district;
}
