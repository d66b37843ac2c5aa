using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Contracts;

/// <summary>One part of a contract as a form. What is left empty is not answered yet, and may be saved so.</summary>
public interface ISectionForm<TForm>
    where TForm : ISectionForm<TForm>
{
    static abstract ContractSection Section { get; }

    uint Seen { get; set; }

    static abstract TForm From(Particulars particulars);

    static abstract AbstractValidator<TForm> NewRules();

    Particulars Into(Particulars particulars);
}

/// <summary>The page of one part: each has its own form and its own words, and all are saved alike.</summary>
public sealed class SectionModel<TForm>(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : PageModel, IShowWhatIsThere
    where TForm : class, ISectionForm<TForm>, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Contract> Id { get; set; }

    public Contract Contract { get; private set; } = null!;

    /// <summary>What this part says now, where somebody else has changed it meanwhile.</summary>
    public IReadOnlyList<StatementPart> WhatIsThere { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = TForm.From(Contract.Particulars);
        Form.Seen = db.Seen(Contract);
        return Contract.CanBeRevised ? Page() : Redirect(Links.Hiring.Contract(Id));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, TForm.NewRules()))
        {
            return this.Rejected();
        }

        db.Expect(Contract, Form.Seen);
        Contract.Revise(Form.Into(Contract.Particulars), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Hiring.Contract(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        WhatIsThere = [.. StatementOfParticulars.Write(Contract.Particulars).Where(part => part.Section == TForm.Section)];
        Form.Seen = db.Seen(Contract);
        ModelState.Remove("Form.Seen");
    }

    private async Task<bool> LoadAsync()
    {
        var theirs = db.Contracts.ThatMay(user, Scopes.SignContracts);
        if (await theirs.SingleOrDefaultAsync(c => c.Id == Id) is not { } contract)
        {
            return false;
        }

        Contract = contract;
        return true;
    }
}
