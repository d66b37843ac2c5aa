using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

/// <summary>An appeal against a sanction is a case like any other: it waits in the queue, is claimed, is due, and may be passed on.</summary>
public sealed partial class ReviewCase
{
    public static ReviewCase OpenAppeal(Sanction against, Organisation organisation, Actor by, DateTimeOffset now)
    {
        var appeal = new ReviewCase
        {
            Kind = CaseKind.Sanction,
            Matter = CaseMatter.Appeal,
            SubjectId = against.Id.Value,
            OrganisationId = organisation.Id,
            OpenedAt = now,
            DueAt = organisation.DueAt(CaseMatter.Appeal, isUrgent: false, now),
        };
        against.BeginAppeal(appeal.Id, now);
        return Open(appeal, by);
    }

    /// <summary>Decides an appeal against a sanction. Where it is right, the sanction ends and is marked as overruled, all in one.</summary>
    public void DecideAppeal(
        Sanction against,
        Outcome outcome,
        string? statement,
        IReadOnlyCollection<Id<Account>> barred,
        Actor by,
        DateTimeOffset now)
    {
        RequireSubject(against);
        Rule.Require(by.AccountId != against.GivenBy, "You decided this, so somebody else must look at it again.");
        Rule.Require(by.AccountId != against.AccountId, "This is about you, so somebody else must decide.");
        Decide(against, outcome, [], statement, [.. barred, against.AccountId, against.GivenBy], by, now);
        if (outcome == Outcome.Overrule)
        {
            against.Overrule(by, now);
        }
    }
}
