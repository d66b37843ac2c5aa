using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PostModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<PostForm>(db, user, clock);
