namespace ThiDua.Host.Verbs;

/// <summary>What a run waits for.</summary>
internal sealed record RunBookmark(string ActivityId, string Kind, string? Name);
