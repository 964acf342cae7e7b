namespace ThiDua.Engine.Instances;

/// <summary>A token on a connection of a flowchart in token mode.</summary>
/// <param name="Connection">The connection, by its place in the flowchart's list.</param>
/// <param name="Consumed">Whether its target has run for it.</param>
/// <param name="Blocked">Whether it stands for an arrival that no longer counts.</param>
internal readonly record struct FlowToken(int Connection, bool Consumed, bool Blocked);
