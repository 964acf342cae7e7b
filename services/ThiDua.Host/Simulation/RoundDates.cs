using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation;

/// <summary>What the standing body announces of a round.</summary>
/// <param name="From">The day from which units open dossiers.</param>
/// <param name="IntakeOn">The last day of intake.</param>
/// <param name="IntakeUntil">The instant at which it closes.</param>
/// <param name="SessionOn">When the council meets at the latest.</param>
internal sealed record RoundDates(DateOnly From, DateOnly IntakeOn, DateTimeOffset IntakeUntil, DateTimeOffset SessionOn)
{
    /// <summary>As the announcement tells it.</summary>
    public Value Value => Value.Object(("intakeUntil", IntakeUntil.ToString("O")), ("sessionOn", SessionOn.ToString("O")));
}
