using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Runtime;

/// <summary>What became of a command: done by an entry that is stored and survives, or refused for a reason.</summary>
/// <param name="Sequence">The entry that it made; 0 when it was refused.</param>
/// <param name="Refusal">Why it changed nothing; null when it was done.</param>
public readonly record struct Answer(long Sequence, Refusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refusal is null;
}
