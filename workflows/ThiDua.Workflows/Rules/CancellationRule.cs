namespace ThiDua.Workflows.Rules;

/// <summary>A ground on which a decision is cancelled, in the words of the rule, and what is then recovered.</summary>
internal sealed record CancellationRule(CancellationGround Ground, string Text, IReadOnlyList<Recovery> Recovers);
