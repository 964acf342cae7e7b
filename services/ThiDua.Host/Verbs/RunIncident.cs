namespace ThiDua.Host.Verbs;

/// <summary>A fault of a run.</summary>
internal sealed record RunIncident(string ActivityId, string Message);
