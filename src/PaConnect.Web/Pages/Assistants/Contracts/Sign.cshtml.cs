using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Contracts;

public sealed class SignModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public SignForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Contract> Id { get; set; }

    public Contract Contract { get; private set; } = null!;

    public IReadOnlyList<string> SinceTheOffer { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        return Contract.CanBeSignedBy(Role.Assistant) ? Page() : Redirect(Links.Applications.Contract(Id));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new SignForm.Rules()))
        {
            return this.Rejected();
        }

        // The tick was for the text on the page. Where that has changed, it is asked for again.
        ModelState.Remove("Form.HasRead");
        Form.HasRead = Form.HashSeen == Contract.Hash;
        Contract.Sign(Form.Name!, Form.HashSeen ?? "", user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say(Contract.State == ContractState.InForce
            ? "You have signed. Both sides have signed now, so the contract is in force."
            : "You have signed. Now the employer has to sign. We will write to you when they have.");
        return Redirect(Links.Applications.Contract(Id));
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<bool> LoadAsync()
    {
        var theirs = db.Contracts.ThatAreOf(user).ThatWereOffered();
        if (await theirs.SingleOrDefaultAsync(c => c.Id == Id) is not { } contract)
        {
            return false;
        }

        Contract = contract;
        SinceTheOffer = await db.SinceTheOfferAsync(contract);
        return true;
    }
}
