using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class RequirementsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<RequirementsForm>(db, user, clock);
