using FluentValidation;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class PeopleModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock)
    : SettingsPage<PeopleForm>(db, user, clock)
{
    public IReadOnlyList<(string Id, string Name)> Partners { get; private set; } = [];

    public IReadOnlyList<(string Id, string Email)> Members { get; private set; } = [];

    protected override PeopleForm Read(Organisation organisation) => new()
    {
        Partner = organisation.PartnerId?.ToString(),
        SafeguardingLead = organisation.SafeguardingLeadId?.ToString(),
    };

    protected override AbstractValidator<PeopleForm> Rules() =>
        new PeopleForm.Rules([.. Partners.Select(partner => partner.Id)], [.. Members.Select(member => member.Id)]);

    protected override async Task ChangeAsync(Actor by, DateTimeOffset now)
    {
        var partner = await Db.Organisations.SingleOrDefaultAsync(o => o.Id == IdOf<Organisation>(Form.Partner));
        var lead = await Db.Memberships.InForceOn(Today).FirstOrDefaultAsync(
            member => member.OrganisationId == Id && member.AccountId == IdOf<Domain.Common.Account>(Form.SafeguardingLead));
        Organisation.Appoint(partner, lead, by, now);
    }

    protected override async Task LoadMoreAsync()
    {
        var others = await Db.Organisations.Where(o => o.Id != Id && !o.IsPlatform)
            .OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new { o.Id, o.Name }).ToListAsync();
        Partners = [.. others.Select(o => (o.Id.ToString(), o.Name))];

        var members = await Db.Memberships.InForceOn(Today).Where(member => member.OrganisationId == Id)
            .Select(member => member.AccountId).Distinct().ToListAsync();
        var ids = members.ConvertAll(member => member.Value);
        var emails = await Db.Users.Where(account => ids.Contains(account.Id)).OrderBy(account => account.Email)
            .Select(account => new { account.Id, account.Email }).ToListAsync();
        Members = [.. emails.Select(account => (account.Id.ToString(), account.Email!))];
    }

    private static Id<T>? IdOf<T>(string? chosen) => chosen is null ? null : new Id<T>(Guid.Parse(chosen));
}

public sealed class PeopleForm : SettingsForm
{
    public string? Partner { get; set; }
    public string? SafeguardingLead { get; set; }

    public sealed class Rules : AbstractValidator<PeopleForm>
    {
        public Rules(IReadOnlyCollection<string> partners, IReadOnlyCollection<string> members)
        {
            RuleFor(form => form.Partner)
                .Must(chosen => chosen is null || partners.Contains(chosen)).WithMessage("Choose one of the organisations");
            RuleFor(form => form.SafeguardingLead)
                .Must(chosen => chosen is null || members.Contains(chosen)).WithMessage("Choose somebody who works for you");
        }
    }
}
