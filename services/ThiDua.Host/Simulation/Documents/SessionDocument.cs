using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Councils;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>A session of the council.</summary>
/// <param name="Opened">The day; null while it has no quorum.</param>
/// <param name="Members">All members.</param>
/// <param name="Present">Of them, present.</param>
/// <param name="Postponed">How often it was put off for want of a quorum.</param>
/// <param name="Minutes">What the minutes count; null while they are not signed.</param>
internal sealed record SessionDocument(DateOnly? Opened, long Members, long Present, long Postponed, SessionTally? Minutes)
{
    public static SessionDocument Of(InstanceRecord session, YearRecord year) => new(
        session.OutputsSet["present"] is { } at ? year.DayOf(at) : null,
        Number(session.Output("members")),
        Number(session.Output("present")),
        Number(session.Output("postponed")),
        session.Round is { } round ? year.Councils[round] : null);

    private static long Number(Value value) => value.IsNull ? 0 : value.AsInteger();
}
