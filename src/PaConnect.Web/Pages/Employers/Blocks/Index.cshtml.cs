using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Blocks;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Blocks;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Employer> Id { get; set; }

    public IReadOnlyList<BlockedRow> Rows { get; private set; } = [];

    private IQueryable<Block> Own => db.Blocks.ThatMay(user, Scopes.Hire)
        .Where(block => block.EmployerId == Id && block.SetBy == BlockSide.Employer);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await db.Employers.ThatMay(user, Scopes.Hire).AnyAsync(employer => employer.Id == Id))
        {
            return NotFound();
        }

        var found = await Own.AsNoTracking()
            .OrderByDescending(block => block.SetAt).ThenBy(block => block.Id).Take(BlockedRow.Most)
            .Select(block => new
            {
                block.Id,
                Assistant = db.PersonalAssistants.Single(assistant => assistant.Id == block.AssistantId),
                block.SetAt,
            })
            .ToListAsync();
        Rows = [.. found.Select(row => new BlockedRow(row.Id, row.Assistant.ShownName, row.SetAt))];
        return Page();
    }

    public async Task<IActionResult> OnPostLiftAsync([FromForm] Id<Block> block)
    {
        if (await Own.SingleOrDefaultAsync(one => one.Id == block) is not { } found)
        {
            return NotFound();
        }

        found.Lift(user.AsEmployer(Id), clock.GetUtcNow());
        db.Remove(found);
        await db.SaveChangesAsync();

        this.Say(BlockedRow.Lifted);
        return Redirect(Links.Employers.Blocked(Id));
    }
}
