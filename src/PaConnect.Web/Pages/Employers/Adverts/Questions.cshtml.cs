using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class QuestionsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<QuestionsForm>(db, user, clock);
