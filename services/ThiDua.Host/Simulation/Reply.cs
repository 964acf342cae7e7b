using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation;

/// <summary>An answer to what an instance asked.</summary>
/// <param name="Result">What the instance is told.</param>
/// <param name="RuleVersion">The version of the rules that decided; empty when none did.</param>
internal sealed record Reply(Value Result, string RuleVersion = "");
