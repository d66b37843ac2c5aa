using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class TasksModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<TasksForm>(db, user, clock);
