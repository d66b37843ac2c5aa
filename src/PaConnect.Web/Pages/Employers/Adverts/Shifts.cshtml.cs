using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ShiftsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<ShiftsForm>(db, user, clock);
