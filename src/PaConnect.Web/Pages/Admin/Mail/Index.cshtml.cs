using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Pages.Admin.Mail;

public sealed class IndexModel(PaConnectDbContext db, TimeProvider clock) : PageModel
{
    public const int MostShown = 100;

    public IReadOnlyList<MailMessage> Failed { get; private set; } = [];

    public IReadOnlyList<(string State, int Count)> Counts { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Failed = await db.MailMessages.AsNoTracking().Where(mail => mail.State == MailState.Failed)
            .OrderByDescending(mail => mail.QueuedAt).ThenBy(mail => mail.Id).Take(MostShown)
            .ToListAsync();
        var counts = await db.MailMessages.GroupBy(mail => mail.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count);
        Counts = [.. Enum.GetValues<MailState>().Select(state => (LabelOf(state), counts.GetValueOrDefault(state)))];
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await db.MailMessages.SingleOrDefaultAsync(mail => mail.Id == id && mail.State == MailState.Failed) is not { } mail)
        {
            return NotFound();
        }

        mail.TryAgain(clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("We will try to send it again.");
        return Redirect(Links.Admin.Mail);
    }

    private static string LabelOf(MailState state) => state switch
    {
        MailState.Waiting => "Waiting",
        MailState.Sent => "Sent",
        MailState.Failed => "Failed",
        MailState.NotNeeded => "Not needed any more",
    };
}
