namespace PaConnect.Domain.PersonalAssistants;

/// <summary>Takes who adds most, then leaves out who is not needed, then puts one in the place of two while that can be done.</summary>
internal sealed class GoodTeam
{
    private readonly IReadOnlyList<int> _useful;
    private readonly TeamShares _shares;
    private readonly Dictionary<int, long> _takes = [];

    private GoodTeam(IReadOnlyList<int> useful, TeamShares shares) => (_useful, _shares) = (useful, shares);

    /// <summary>What each of the team takes.</summary>
    public static IReadOnlyDictionary<int, long> Among(IReadOnlyList<int> useful, TeamShares shares, CancellationToken deadline)
    {
        var team = new GoodTeam(useful, shares);
        team.Gather();
        team.Prune();
        while (!deadline.IsCancellationRequested && team.TrySwap())
        {
            team.Prune();
        }

        return team._takes;
    }

    private void Gather()
    {
        while (_useful.Where(one => !_takes.ContainsKey(one)).ToList() is { Count: > 0 } others)
        {
            var open = ~Covered(_takes.Keys);
            var next = others.MaxBy(one => _shares.MinutesIn(_shares.Takes(one, open)));
            if (_shares.Takes(next, open) == 0)
            {
                return;
            }

            Add(next, open);
            _takes.Keys.Where(_shares.LacksTime).ToList().ForEach(TakeOver);
        }
    }

    /// <summary>Leaves to others what they cover as well, if with that time more can be covered.</summary>
    private void TakeOver(int member)
    {
        var others = Covered(_takes.Keys.Where(other => other != member));
        var instead = _shares.Takes(member, ~others);
        if (_shares.MinutesIn(instead) > _shares.MinutesIn(_takes[member] & ~others))
        {
            _takes[member] = instead;
        }
    }

    private void Prune()
    {
        var covered = Covered(_takes.Keys);
        foreach (var one in _takes.Keys.OrderDescending().ToList())
        {
            if (Covered(_takes.Keys.Where(other => other != one)) == covered)
            {
                _takes.Remove(one);
            }
        }
    }

    private bool TrySwap()
    {
        var (covered, members) = (Covered(_takes.Keys), _takes.Keys.Order().ToList());
        foreach (var (one, other) in members.SelectMany((one, index) => members.Skip(index + 1).Select(other => (one, other))))
        {
            var rest = Covered(members.Where(member => member != one && member != other));
            var instead = _useful.FirstOrDefault(
                candidate => (candidate == one || candidate == other || !_takes.ContainsKey(candidate))
                    && (rest | _shares.Takes(candidate, ~rest)) == covered,
                -1);
            if (instead >= 0)
            {
                _takes.Remove(one);
                _takes.Remove(other);
                Add(instead, ~rest);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whoever lacks time takes what is open; anybody else all that they can.</summary>
    private void Add(int candidate, long open) =>
        _takes.Add(candidate, _shares.LacksTime(candidate) ? _shares.Takes(candidate, open) : _shares.Can(candidate));

    private long Covered(IEnumerable<int> members) => TeamShares.Together(members.Select(one => _takes[one]));
}
