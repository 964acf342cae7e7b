using System.Collections.Immutable;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;

namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>An item and what became of it so far.</summary>
/// <param name="Number">Its number on the agenda, from 1.</param>
/// <param name="Item">The item, with the rule by which this council votes on it.</param>
public sealed record ItemProgress(int Number, AgendaItem Item)
{
    /// <summary>How far it has come.</summary>
    public ItemStage Stage { get; internal init; }

    /// <summary>The conflicts of interest, found and declared; their members do not vote.</summary>
    public ImmutableList<Conflict> Conflicts { get; internal init; } = [];

    /// <summary>Who presides over the item: not who presides over the session when that one may not vote on it; null before the vote.</summary>
    public string? Presider { get; internal init; }

    /// <summary>The counted votes; more than one after a tie.</summary>
    public ImmutableList<BallotRound> Rounds { get; internal init; } = [];

    /// <summary>How a tie was decided; null when none had to be.</summary>
    public CastingVote? CastingVote { get; internal init; }

    /// <summary>The clause by which a tie made it fail; null when none did.</summary>
    public Citation? FailedByTie { get; internal init; }

    /// <summary>The code of the reason for which it was put off; null when it was not.</summary>
    public string? PutOffReason { get; internal init; }

    /// <summary>Whether the proposal passed; null until it is decided.</summary>
    public bool? Passed { get; internal init; }

    /// <summary>The open box.</summary>
    internal BallotBox? Box { get; init; }
}
