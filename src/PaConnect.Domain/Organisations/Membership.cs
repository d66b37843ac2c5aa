using PaConnect.Domain.Common;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// That an account works for an organisation as a moderator. In the platform's own organisation: as an administrator. A team lead also
/// says how the organisation works, and sees who holds which case.
/// </summary>
public sealed class Membership : ITellsHistory
{
    private Membership() { }

    public Id<Membership> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public DateOnly FromOn { get; private init; }
    public DateOnly? UntilOn { get; private set; }
    public bool IsLead { get; private set; }
    public Telling Telling { get; } = new();

    public static Membership Begin(
        Id<Organisation> organisation, Id<Account> account, DateOnly today, Actor? by = null, DateTimeOffset now = default)
    {
        var begun = new Membership
        {
            Id = Id<Membership>.New(),
            OrganisationId = organisation,
            AccountId = account,
            FromOn = today,
        };
        begun.Tell("begun", by, now, Notices.Invited);
        return begun;
    }

    /// <summary>Ends it: yesterday was the last day, so the right is gone at once.</summary>
    public void End(DateOnly today, Actor? by = null, DateTimeOffset now = default)
    {
        Rule.Require(UntilOn is null || UntilOn >= today, "This membership has ended already.");
        Rule.Require(by?.AccountId != AccountId, "You cannot end your own membership. Another administrator can.");
        UntilOn = today.AddDays(-1);
        Tell("ended", by, now, Notices.None);
    }

    public bool IsInForceOn(DateOnly today) => FromOn <= today && (UntilOn is null || UntilOn >= today);

    public void MakeLead(Actor? by = null, DateTimeOffset now = default)
    {
        Rule.Require(!IsLead, "This person is a team lead already.");
        IsLead = true;
        Tell("made lead", by, now, Notices.None);
    }

    public void StopLeading(Actor? by = null, DateTimeOffset now = default)
    {
        Rule.Require(IsLead, "This person is not a team lead.");
        IsLead = false;
        Tell("no longer lead", by, now, Notices.None);
    }

    private void Tell(string verb, Actor? by, DateTimeOffset now, Notices tells)
    {
        if (by is not null)
        {
            Telling.Tell(new Told(verb, by, now, tells));
        }
    }
}
