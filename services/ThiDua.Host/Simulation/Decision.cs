using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation;

/// <summary>What a person decides.</summary>
/// <param name="Outcome">One of the task's outcomes.</param>
/// <param name="Values">What the decision brings with it.</param>
internal sealed record Decision(string Outcome, Value Values = default);
