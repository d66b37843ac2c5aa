using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class HouseholdModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<HouseholdForm>(db, user, clock);
