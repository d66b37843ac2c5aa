using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Cases;

public sealed class SanctionModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<ReviewCase> Id { get; set; }

    [BindProperty]
    public SanctionForm Form { get; set; } = new();

    public CaseFile Shown { get; private set; } = null!;

    public IReadOnlyList<Person> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new SanctionForm.Rules([.. People.Select(person => person.Id)])))
        {
            return this.Rejected();
        }

        var (by, now) = (user.AsModerator(Shown.Case.OrganisationId), clock.GetUtcNow());
        var account = Form.AccountId ?? People[0].Id;
        var isColleague = await db.Memberships.InForceOn(clock.Today()).Of(account)
            .AnyAsync(member => member.OrganisationId == Shown.Case.OrganisationId);
        var person = new SanctionedPerson(account, await db.Sanctions.Of(account).ToListAsync(), isColleague);
        var given = Sanction.Give(
            person, Form.ToTerms(), Shown.Case, Shown.Subject, Shown.Authors, Shown.Claim?.AccountId, by, now);
        db.Add(given);
        await db.HoldOrReleaseForAsync(given, by, now);
        await db.SaveChangesAsync();

        this.Say("Done. The person is told by e-mail.");
        return Redirect(Links.Moderation.Sanction(given.Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await CaseFile.ReadAsync(db, user, Id, clock.GetUtcNow()) is not { } file)
        {
            return false;
        }

        Shown = file;
        var acting = await ActingAsync();
        People =
        [
            .. file.Authors.Distinct().Select((account, index) => new Person(
                account,
                acting.TryGetValue(account, out var actsAs)
                    ? $"Person {index + 1}, who acts for: {actsAs.Label()}"
                    : $"Person {index + 1}",
                Sanction.HighestNow(file.Sanctions.Where(one => one.AccountId == account), file.Case, clock.GetUtcNow()))),
        ];
        return true;
    }

    private async Task<Dictionary<Id<Domain.Common.Account>, ActsAs>> ActingAsync() => Shown.Subject is JobAdvert advert
        ? await db.Authorities.AsNoTracking().Where(authority => authority.EmployerId == advert.EmployerId)
            .ToDictionaryAsync(authority => authority.AccountId, authority => authority.ActsAs)
        : [];

    /// <summary>Somebody behind what the case is about, without a name: what they do there, and how far the ladder goes for them.</summary>
    public sealed record Person(Id<Domain.Common.Account> Id, string Label, SanctionStep Highest);
}
