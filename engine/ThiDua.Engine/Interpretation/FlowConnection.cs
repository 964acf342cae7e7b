namespace ThiDua.Engine.Interpretation;

/// <summary>A connection by the ordinals of its activities in their flowchart.</summary>
internal readonly record struct FlowConnection(int Source, string Port, int Target);
