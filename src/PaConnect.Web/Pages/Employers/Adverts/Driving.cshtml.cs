using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class DrivingModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<DrivingForm>(db, user, clock);
