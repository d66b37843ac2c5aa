using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.History;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Pages.Moderation.Settings;

/// <summary>One change of the settings as a team lead reads it: when, who, what, and from what to what.</summary>
public sealed record SettingsChange(DateTimeOffset At, string Who, string What, IReadOnlyList<string> Details);

/// <summary>Reads the history's codes back into words.</summary>
internal static class SettingsHistory
{
    private const int MostShown = 50;

    private static readonly string[] Beside = [nameof(PresetText), nameof(SafeguardingContact), nameof(AreaRequest)];

    public static async Task<IReadOnlyList<SettingsChange>> SettingsHistoryAsync(this PaConnectDbContext db, Id<Organisation> id)
    {
        var rows = await db.History.AsNoTracking()
            .Where(row => (row.SubjectId == id.Value && row.Subject == nameof(Organisation))
                || (row.OrganisationId == id.Value && Beside.Contains(row.Subject)))
            .OrderByDescending(row => row.Id).Take(MostShown).ToListAsync();
        var names = await NamesInAsync(db, rows);
        return
        [
            .. rows.Select(row => new SettingsChange(
                row.At,
                WhoIn(row, names),
                SettingsWords.Of(row.Subject, row.Verb),
                [.. row.Codes.Select(code => SettingsWords.OfCode(code, value => names.GetValueOrDefault(value))).OfType<string>()])),
        ];
    }

    private static string WhoIn(HistoryRow row, IReadOnlyDictionary<string, string> names) => row.Role switch
    {
        Role.Administrator => "an administrator",
        Role.Machine => "the machine",
        _ => row.AccountId is { } account ? names.GetValueOrDefault(account.ToString()) ?? "somebody" : "somebody",
    };

    /// <summary>The organisations and the people whose ids the rows hold, by the id as it is written there.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> NamesInAsync(PaConnectDbContext db, List<HistoryRow> rows)
    {
        var ids = rows.SelectMany(row => row.Codes).SelectMany(code => code.Split(' ', '>'))
            .Select(part => Guid.TryParse(part, out var id) ? id : (Guid?)null)
            .Concat(rows.Select(row => row.AccountId)).OfType<Guid>().ToHashSet();
        var organisations = ids.Select(id => new Id<Organisation>(id)).ToList();
        var people = await db.Users.Where(account => ids.Contains(account.Id))
            .Select(account => new { account.Id, Name = account.Email! }).ToListAsync();
        var partners = await db.Organisations.Where(o => organisations.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToListAsync();
        return people.Select(person => (Id: person.Id.ToString(), person.Name))
            .Concat(partners.Select(partner => (Id: partner.Id.ToString(), partner.Name)))
            .ToDictionary(named => named.Id, named => named.Name, StringComparer.Ordinal);
    }
}
