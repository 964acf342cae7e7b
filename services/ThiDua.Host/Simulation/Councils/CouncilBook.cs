using ThiDua.Workflows.Councils.Minutes;

namespace ThiDua.Host.Simulation.Councils;

/// <summary>What is kept of the council's sessions when they are over: counts by round, and the watch over its ballots.</summary>
internal sealed class CouncilBook
{
    private readonly Dictionary<string, SessionTally> _tallies = new(StringComparer.Ordinal);

    public BallotWatch Watch { get; } = new();

    /// <summary>The counts of a round's sessions; null while none has signed minutes.</summary>
    public SessionTally? this[string round] => _tallies.TryGetValue(round, out var tally) ? tally : null;

    /// <summary>Keeps the counts of signed minutes.</summary>
    public void Keep(string round, CouncilMinutes minutes) =>
        _tallies[round] = _tallies.GetValueOrDefault(round) + SessionTally.Of(minutes);
}
