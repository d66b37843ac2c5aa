using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class RoleModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<RoleForm>(db, user, clock);
