namespace ThiDua.Workflows.Plans;

/// <summary>A time from one day to another, both included, as the file has it.</summary>
internal sealed record WindowEntry(DateOnly From, DateOnly To);
