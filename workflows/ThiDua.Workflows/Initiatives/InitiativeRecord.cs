using System.Collections.Immutable;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Initiatives;

/// <summary>An initiative in the register, and what became of it.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Recognitions">Its recognitions, each reaching further than the one before.</param>
public sealed record InitiativeRecord(Initiative Initiative, ImmutableList<Recognition> Recognitions)
{
    /// <summary>The widest recognition that it had on a day; null when it had none.</summary>
    public Recognition? On(DateOnly date) => Recognitions.LastOrDefault(recognition => recognition.On <= date);

    /// <summary>How far it was recognised to reach on a day; null when it was not recognised.</summary>
    public InitiativeScope? ScopeOn(DateOnly date) => On(date)?.Scope;
}
