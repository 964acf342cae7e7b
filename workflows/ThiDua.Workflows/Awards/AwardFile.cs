namespace ThiDua.Workflows.Awards;

/// <summary>The form of awards.json.</summary>
internal sealed record AwardFile(IReadOnlyList<AwardEntry> Awards);
