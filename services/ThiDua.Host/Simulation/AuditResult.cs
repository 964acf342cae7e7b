namespace ThiDua.Host.Simulation;

/// <summary>What an audit of a journal found.</summary>
/// <param name="Findings">What should not be.</param>
/// <param name="TimersFired">How many timers fired.</param>
/// <param name="Decisions">How many tasks were decided.</param>
/// <param name="ClocksMoved">How many due dates were moved by a clock that stood.</param>
/// <param name="Silent">How many agencies' time ran out.</param>
internal sealed record AuditResult(IReadOnlyList<Finding> Findings, int TimersFired, int Decisions, int ClocksMoved, int Silent);
