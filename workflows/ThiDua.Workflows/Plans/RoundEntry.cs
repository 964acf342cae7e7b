using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Plans;

/// <summary>A round as the file has it.</summary>
internal sealed record RoundEntry(
    string Id,
    string Task,
    string Path,
    string? ConcludedBy,
    string Name,
    string Field,
    string? Sector,
    IReadOnlyList<string> Awards,
    AchievementEntry Achievement,
    PeriodEntry? Period)
{
    public PlanRound Read(PlanPeriod period) =>
        new(Id, Task, Path, ConcludedBy ?? Task, Name, Field, Sector, Awards, new AchievementPeriod(Achievement.From, Achievement.To), Achievement.Name, period);
}
