using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ClosingModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<ClosingForm>(db, user, clock);
