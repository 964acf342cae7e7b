namespace ThiDua.Workflows.Plans;

/// <summary>The time of a round's achievements as the file has it.</summary>
internal sealed record AchievementEntry(string Name, DateOnly From, DateOnly To);
