using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Blocks;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Blocks;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public IReadOnlyList<BlockedRow> Rows { get; private set; } = [];

    private IQueryable<Block> Own => db.Blocks.ThatAreOf(user).Where(block => block.SetBy == BlockSide.Assistant);

    public async Task OnGetAsync() => Rows = await Own.AsNoTracking()
        .OrderByDescending(block => block.SetAt).ThenBy(block => block.Id).Take(BlockedRow.Most)
        .Select(block => new BlockedRow(
            block.Id, db.Employers.Single(employer => employer.Id == block.EmployerId).DisplayName, block.SetAt))
        .ToListAsync();

    public async Task<IActionResult> OnPostLiftAsync([FromForm] Id<Block> block)
    {
        if (await Own.SingleOrDefaultAsync(one => one.Id == block) is not { } found)
        {
            return NotFound();
        }

        found.Lift(user.AsAssistant(), clock.GetUtcNow());
        db.Remove(found);
        await db.SaveChangesAsync();

        this.Say(BlockedRow.Lifted);
        return Redirect(Links.Assistants.Blocked);
    }
}
