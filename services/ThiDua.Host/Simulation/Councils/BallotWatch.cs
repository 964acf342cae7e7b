using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Sessions;

namespace ThiDua.Host.Simulation.Councils;

/// <summary>
/// Sees to it that every ballot is that of a member who may vote, and the only one of that member: counts, and what was wrong.
/// </summary>
internal sealed class BallotWatch
{
    private readonly List<string> _wrong = [];
    private readonly SortedDictionary<Misconduct, int> _refused = [];

    /// <summary>How many ballots were counted.</summary>
    public int Counted { get; private set; }

    /// <summary>How many ballots were refused, by what was wrong with them.</summary>
    public IReadOnlyDictionary<Misconduct, int> Refused => _refused;

    /// <summary>Ballots that should have been refused and were taken, and items whose ballots do not add up.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Somebody tries to vote who must not.</summary>
    public void Try(Misconduct misconduct, BallotBox box, string matter, string person)
    {
        try
        {
            box.Cast(person, BallotChoice.InFavour);
        }
        catch (CouncilException)
        {
            _refused[misconduct] = _refused.GetValueOrDefault(misconduct) + 1;
            return;
        }

        _wrong.Add($"{matter}: a ballot of {person} was taken ({misconduct})");
    }

    /// <summary>The votes on an item are over: every member returned a ballot, returned none, or could not vote.</summary>
    public void Count(ItemProgress item, int members)
    {
        foreach (var round in item.Rounds)
        {
            Counted += round.Tally.Returned;
            var (returned, missing, recused) = (round.Tally.Returned, round.NotReturned.Count, round.Vote.Recused);
            if (returned + missing + recused != members)
                _wrong.Add($"{item.Item.Matter}: {returned} ballots, {missing} missing and {recused} recused of {members} members");
        }
    }
}
