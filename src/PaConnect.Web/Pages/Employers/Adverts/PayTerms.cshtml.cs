using PaConnect.Data;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PayTermsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SectionModel<PayTermsForm>(db, user, clock)
{
    public IReadOnlyList<(string Value, string Label)> Kinds { get; } =
        Options.Of<PayKind>(kind => $"{kind.Label()}, {kind.Unit().Label()}");

    protected override Task<JobAdvertDetails?> ReadAsync()
    {
        var details = Form.ChangeIn(Advert.Details);
        foreach (var low in PayCheck.BelowMinimum(details, Today).Where(low => low.IsIn(AdvertSection.PayTerms)))
        {
            ModelState.AddModelError(Form.BoxOf(low.Field), low.Sentence);
        }

        return Task.FromResult(ModelState.IsValid ? details : null);
    }
}
