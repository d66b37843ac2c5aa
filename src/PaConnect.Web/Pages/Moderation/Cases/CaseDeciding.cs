using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>
/// Decides a case and carries all of it out; an appeal that is right undoes what it is against. The page saves, so it is one transaction.
/// </summary>
internal sealed class CaseDeciding(PaConnectDbContext db, TimeProvider clock)
{
    public async Task DecideAsync(CaseFile file, DecisionForm form, Actor by)
    {
        var (decided, subject) = (file.Case, file.Subject);
        var now = clock.GetUtcNow();
        var outcome = form.Outcome!.Value;

        if (subject is AssistantProfile profile && PutsOnShow(file, outcome))
        {
            await db.RequireSeenAsync(decided, profile, London.DateOf(now));
        }

        if (subject is Sanction sanction)
        {
            decided.DecideAppeal(sanction, outcome, form.Statement, file.Authors, by, now);
            await db.HoldOrReleaseForAsync(sanction, by, now);
        }
        else if (decided.Matter == CaseMatter.Appeal)
        {
            decided.DecideAppeal(file.From!, subject, outcome, form.Statement, file.Authors, by, now);
        }
        else
        {
            decided.Decide(subject, outcome, form.ToReasons(), form.Statement, file.Authors, by, now);
        }

        await db.FollowAsync(decided, subject, file.Authors, by, now);
    }

    private static bool PutsOnShow(CaseFile file, Outcome outcome) =>
        outcome == Outcome.Approve || (outcome == Outcome.Overrule && file.From?.Decision?.Outcome == Outcome.Refuse);
}
