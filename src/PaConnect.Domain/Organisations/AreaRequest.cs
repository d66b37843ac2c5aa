using PaConnect.Domain.Common;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// A team lead asks for districts; an administrator decides. Who covers a district sees its PAs and employers, so nobody gives
/// themselves one. It says what is to change, not the whole area, so that it overwrites nothing that was decided meanwhile.
/// </summary>
public sealed class AreaRequest : ITellsHistory
{
    public const int WordsMaxLength = 1_000;
    public const int MostDistricts = 100;

    private AreaRequest() { }

    public Id<AreaRequest> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public AreaChange Change { get; private init; } = new([], [], []);

    /// <summary>Why they ask.</summary>
    public string Why { get; private init; } = "";

    public Id<Account> AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public AreaRequestState State { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? Answer { get; private set; }

    public Telling Telling { get; } = new();

    public static AreaRequest Ask(Organisation organisation, AreaChange change, string why, Actor by, DateTimeOffset now)
    {
        Rule.Require(!organisation.IsPlatform, "The platform’s own organisation takes what no other leads, so it has no area to ask for.");
        Rule.Require(change.All().Any(), "Name at least one district.");
        Rule.RequireNone(change.All().GroupBy(district => district).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} is there twice. Say one thing about it."));
        Rule.RequireNone(change.GivenUp.Where(district => !organisation.Area.Any(area => area.District == district))
            .Select(district => $"Your area does not have {district}, so you cannot give it up."));

        var request = new AreaRequest
        {
            Id = Id<AreaRequest>.New(),
            OrganisationId = organisation.Id,
            Change = change,
            Why = why,
            AskedBy = by.AccountId!.Value,
            AskedAt = now,
        };
        request.Telling.Tell(new Told("asked", by, now, Notices.Administrators, Codes: change.Codes()));
        return request;
    }

    public void Grant(Organisation organisation, Actor by, DateTimeOffset now)
    {
        if (organisation.Id != OrganisationId)
        {
            throw new ArgumentException("Another organisation asked for this.", nameof(organisation));
        }

        RequireWaiting(by);
        organisation.ChangeArea(Change, by, now);
        Finish(AreaRequestState.Granted, "granted", Notices.Author, by, now);
    }

    public void Refuse(string answer, Actor by, DateTimeOffset now)
    {
        RequireWaiting(by);
        Answer = answer;
        Finish(AreaRequestState.Refused, "refused", Notices.Author, by, now);
    }

    /// <summary>They no longer ask for it.</summary>
    public void Withdraw(Actor by, DateTimeOffset now)
    {
        Rule.Require(State == AreaRequestState.Waiting, "This has been decided or withdrawn already.");
        Finish(AreaRequestState.Withdrawn, "withdrawn", Notices.None, by, now);
    }

    private void RequireWaiting(Actor by)
    {
        Rule.Require(by.Role == Role.Administrator, "Only an administrator can decide about an area.");
        Rule.Require(State == AreaRequestState.Waiting, "This has been decided or withdrawn already.");
    }

    private void Finish(AreaRequestState state, string verb, Notices tells, Actor by, DateTimeOffset now)
    {
        Telling.Tell(new Told(verb, by, now, tells, State.ToString(), state.ToString()));
        (State, DecidedAt) = (state, now);
    }
}

/// <summary>Districts to lead, to only see, and to cover no longer.</summary>
public sealed record AreaChange(
    IReadOnlyList<District> Lead, IReadOnlyList<District> Neighbours, IReadOnlyList<District> GivenUp)
{
    public IEnumerable<District> All() => Lead.Concat(Neighbours).Concat(GivenUp);

    internal IReadOnlyList<string> Codes() =>
    [
        .. Lead.Select(district => $"{district} {AreaPart.Lead}"),
        .. Neighbours.Select(district => $"{district} {AreaPart.Neighbour}"),
        .. GivenUp.Select(district => $"{district} {SettingChanges.Nothing}"),
    ];
}

public enum AreaRequestState
{
    Waiting,
    Granted,
    Refused,
    Withdrawn,
}
