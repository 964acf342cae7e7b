namespace ThiDua.Workflows.Rules.Comparisons;

/// <summary>A condition that one side asks and the other does not, or that they answer differently.</summary>
/// <param name="Old">As the first side has it; null where it does not ask it.</param>
/// <param name="New">As the second side has it; null where it does not ask it.</param>
public sealed record ConditionChange(ConditionResult? Old, ConditionResult? New)
{
    /// <summary>Whether it speaks for another verdict: unmet on one side, met or not asked on the other.</summary>
    public bool Decides => (Old?.Met ?? true) != (New?.Met ?? true);
}
