using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Contracts;

[OpenWhileSuspended(ToRead = true)]
public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Contract> Id { get; set; }

    public Contract Contract { get; private set; } = null!;

    public IReadOnlyList<string> SinceTheOffer { get; private set; } = [];

    public IReadOnlyList<MissingParticular> Missing { get; private set; } = [];

    /// <summary>What is answered, and against the law.</summary>
    public IReadOnlyList<MissingParticular> Wrong { get; private set; } = [];

    public bool IsFinished(ContractSection section) => Missing.Concat(Wrong).All(one => one.Section != section);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostOfferAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Contract.Offer(user.AsEmployer(Contract.EmployerId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("The PA can read the contract now. You can sign it too.");
        return Redirect(Links.Hiring.Contract(Id));
    }

    private async Task<bool> LoadAsync()
    {
        var theirs = db.Contracts.ThatMay(user, Scopes.SignContracts);
        if (await theirs.SingleOrDefaultAsync(c => c.Id == Id) is not { } contract)
        {
            return false;
        }

        Contract = contract;
        SinceTheOffer = await db.SinceTheOfferAsync(contract);
        Missing = StatementOfParticulars.Missing(contract.Particulars);
        Wrong = [.. LegalChecks.Against(contract.Particulars, clock.Today())];
        return true;
    }
}
