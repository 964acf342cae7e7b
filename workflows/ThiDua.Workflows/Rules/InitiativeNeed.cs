namespace ThiDua.Workflows.Rules;

/// <summary>Which initiatives an award needs.</summary>
/// <param name="Scope">How far each must reach, at least.</param>
/// <param name="Count">How many.</param>
/// <param name="IsAlternative">Whether something else may stand in their place (a year of excellent work, say).</param>
public sealed record InitiativeNeed(InitiativeScope Scope, int Count, bool IsAlternative);
